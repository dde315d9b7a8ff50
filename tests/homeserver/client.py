"""A client's ground: signing in, listening, telling what is seen, asking the server.

It rests on matrix-nio, so that a mistake in our own SDK cannot hide on both sides of a talk.
Whatever the network does, it tries again until the server answers: a test's deadline is the end of it.
"""

import asyncio
import json
import traceback
from urllib.parse import quote

from aiohttp import ClientError
from nio import AsyncClient, AsyncClientConfig, LoginResponse, MegolmEvent, ReceiptEvent, SyncResponse
from nio import TypingNoticeEvent

FILTER = {"room": {"timeline": {"limit": 1000}}}
RETRY_SECONDS = 0.2


class Refused(Exception):
    """The server said no."""

    def __init__(self, status, answer):
        super().__init__(f"{status} {answer}")
        self.status = status


class Client:
    def __init__(self, folder, tell):
        self.folder, self.tell = folder, tell
        self.client = self.task = None
        self.news = asyncio.Condition()
        self.key_work = asyncio.Lock()
        self.unreadable = {}

    # Signing in, and listening from then on.

    async def login(self, url, user, password):
        config = AsyncClientConfig(max_timeout_retry_wait_time=RETRY_SECONDS, request_timeout=20)
        self.client = AsyncClient(url, user, store_path=self.folder, config=config)
        answer = await self.client.login(password)
        if not isinstance(answer, LoginResponse):
            raise Refused("login", answer)
        self.client.add_event_callback(self.on_event, None)
        self.client.add_ephemeral_callback(self.on_receipt, ReceiptEvent)
        self.client.add_ephemeral_callback(self.on_typing, TypingNoticeEvent)
        await self.upkeep()
        self.task = asyncio.create_task(self.listen())
        return {"user": self.client.user_id, "device": self.client.device_id}

    async def listen(self):
        while True:
            try:
                answer = await self.client.sync(timeout=30000, sync_filter=FILTER)
                if isinstance(answer, SyncResponse):
                    await self.upkeep()
                    self.read_what_can_be_read_now()
                    async with self.news:
                        self.news.notify_all()
                    continue
            except Exception:
                traceback.print_exc()
            await asyncio.sleep(RETRY_SECONDS)

    def read_what_can_be_read_now(self):
        for event_id, (room, event) in list(self.unreadable.items()):
            readable = self.client.olm._decrypt_megolm_no_error(event, room)
            if readable:
                del self.unreadable[event_id]
                self.report(room, readable)

    async def upkeep(self):
        """What an encrypted client owes the others after every sync."""
        async with self.key_work:
            if self.client.should_upload_keys:
                await self.client.keys_upload()
            if self.client.should_query_keys:
                await self.client.keys_query()
            if self.client.should_claim_keys:
                await self.client.keys_claim(self.client.get_users_for_key_claiming())
            await self.client.send_to_device_messages()

    # What is seen.

    async def on_event(self, room, event):
        if isinstance(event, MegolmEvent):
            self.unreadable[event.event_id] = (room.room_id, event)
        self.report(room.room_id, event)

    def report(self, room, event):
        source = event.source
        # nio takes the content out of an invitation.
        content = source.get("content") or getattr(event, "content", {})
        self.tell({
            "kind": source.get("type"),
            "room": room,
            "event_id": source.get("event_id") or "",
            "sender": source.get("sender") or "",
            "state_key": source.get("state_key"),
            "redacts": source.get("redacts") or content.get("redacts"),
            "encrypted": isinstance(event, MegolmEvent) or bool(getattr(event, "decrypted", False)),
            "content": content,
        })

    async def on_receipt(self, room, event):
        for it in event.receipts:
            self.tell({"kind": "receipt", "room": room.room_id, "event_id": it.event_id, "sender": it.user_id})

    async def on_typing(self, room, event):
        self.tell({"kind": "typing", "room": room.room_id, "content": {"users": event.users}})

    # The server, asked in its own words.

    async def ask(self, method, path, body=None, kind="application/json", raw=False):
        headers = {"Authorization": f"Bearer {self.client.access_token}", "Content-Type": kind}
        data = body if isinstance(body, bytes) or body is None else json.dumps(body)
        while True:
            try:
                answer = await self.client.send(method, path, data, headers)
                content = await answer.read()
            except (ClientError, asyncio.TimeoutError):
                await asyncio.sleep(RETRY_SECONDS)
                continue
            if answer.status == 429:
                await asyncio.sleep(json.loads(content).get("retry_after_ms", 200) / 1000)
            elif answer.status == 200:
                return content if raw else json.loads(content)
            else:
                raise Refused(answer.status, content.decode(errors="replace"))

    def at(self, room, *rest):
        return "/".join(["/_matrix/client/v3/rooms", *(quote(it, safe="") for it in (room, *rest))])
