"""A bot as one writes it with matrix-nio: comes when invited, says again what it hears.

    nio_bot.py FOLDER URL USER PASSWORD
"""

import asyncio
import sys

from nio import AsyncClient, AsyncClientConfig, InviteMemberEvent, RoomMessageText


async def main(folder, url, user, password):
    config = AsyncClientConfig(store_sync_tokens=True)
    client = AsyncClient(url, user, store_path=folder, config=config)

    async def invited(room, event):
        if event.state_key == client.user_id and event.membership == "invite":
            await client.join(room.room_id)

    async def heard(room, event):
        if event.sender != client.user_id:
            content = {"msgtype": "m.text", "body": event.body}
            await client.room_send(room.room_id, "m.room.message", content, ignore_unverified_devices=True)

    await client.login(password)
    client.add_event_callback(invited, InviteMemberEvent)
    client.add_event_callback(heard, RoomMessageText)
    await client.sync_forever(timeout=30000)


asyncio.run(main(*sys.argv[1:]))
