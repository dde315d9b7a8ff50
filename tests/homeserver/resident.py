"""One resident's client: what they can do, and what they tell about what they see.

It rests on matrix-nio, so that a mistake in our own SDK cannot hide on both sides of a talk.
Whatever the network does, it tries again until the server answers: a test's deadline is the end of it.
"""

import asyncio
import json
from urllib.parse import quote
from uuid import uuid4

from aiohttp import ClientError
from nio import AsyncClient, AsyncClientConfig, LoginResponse, MegolmEvent, ReceiptEvent, RoomSendResponse
from nio import SyncResponse, TypingNoticeEvent
from nio.crypto.attachments import decrypt_attachment, encrypt_attachment

FILTER = {"room": {"timeline": {"limit": 1000}}}
RETRY_SECONDS = 0.2


class Refused(Exception):
    """The server said no."""

    def __init__(self, status, answer):
        super().__init__(f"{status} {answer}")
        self.status = status


class Resident:
    def __init__(self, folder, tell):
        self.folder, self.tell = folder, tell
        self.client = self.task = None
        self.news = asyncio.Condition()
        self.key_work = asyncio.Lock()
        self.ready_rooms = set()
        self.unreadable = {}
        self.sealed = {}

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
            answer = await self.client.sync(timeout=30000, sync_filter=FILTER)
            if not isinstance(answer, SyncResponse):
                await asyncio.sleep(RETRY_SECONDS)
                continue
            await self.upkeep()
            for event_id, (room, event) in list(self.unreadable.items()):
                readable = self.client.olm._decrypt_megolm_no_error(event, room)
                if readable:
                    del self.unreadable[event_id]
                    self.report(room, readable)
            async with self.news:
                self.news.notify_all()

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
        self.tell({
            "kind": source.get("type"),
            "room": room,
            "event_id": source.get("event_id") or "",
            "sender": source.get("sender") or "",
            "state_key": source.get("state_key"),
            "redacts": source.get("redacts") or source.get("content", {}).get("redacts"),
            "encrypted": isinstance(event, MegolmEvent) or bool(getattr(event, "decrypted", False)),
            "content": source.get("content", {}),
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

    async def state(self, room, kind, key=""):
        try:
            return await self.ask("GET", self.at(room, "state", kind, key))
        except Refused as refused:
            if refused.status == 404:
                return None
            raise

    async def set_state(self, room, kind, key, content):
        self.ready_rooms.discard(room)
        return (await self.ask("PUT", self.at(room, "state", kind, key), content))["event_id"]

    # Rooms.

    async def create(self, invite, name, encrypted, public, direct):
        body = {
            "invite": invite,
            "is_direct": direct,
            "preset": "trusted_private_chat" if direct else "public_chat" if public else "private_chat",
        }
        if name:
            body["name"] = name
        if encrypted:
            content = {"algorithm": "m.megolm.v1.aes-sha2"}
            body["initial_state"] = [{"type": "m.room.encryption", "state_key": "", "content": content}]
        room = (await self.ask("POST", "/_matrix/client/v3/createRoom", body))["room_id"]
        if direct:
            path = f"/_matrix/client/v3/user/{quote(self.client.user_id)}/account_data/m.direct"
            await self.ask("PUT", path, {user: [room] for user in invite})
        return room

    async def join(self, room):
        await self.ask("POST", f"/_matrix/client/v3/join/{quote(room, safe='')}", {})
        await self.ready(room)

    async def change_member(self, room, how, user=None):
        if how == "leave":
            self.ready_rooms.discard(room)
        await self.ask("POST", self.at(room, how), {"user_id": user} if user else {})

    async def members(self, room):
        return list((await self.ask("GET", self.at(room, "joined_members")))["joined"])

    async def upgrade(self, room):
        capabilities = await self.ask("GET", "/_matrix/client/v3/capabilities")
        version = capabilities["capabilities"]["m.room_versions"]["default"]
        return (await self.ask("POST", self.at(room, "upgrade"), {"new_version": version}))["replacement_room"]

    async def power(self, room, user, level):
        levels = await self.state(room, "m.room.power_levels")
        levels.setdefault("users", {})[user] = level
        await self.set_state(room, "m.room.power_levels", "", levels)

    async def ready(self, room):
        """Waits until our own picture of the room is complete enough to speak in it."""
        if room in self.ready_rooms:
            return
        encrypted = await self.state(room, "m.room.encryption") is not None

        def is_ready():
            ours = self.client.rooms.get(room)
            return ours is not None and (ours.encrypted or not encrypted)

        async with self.news:
            await self.news.wait_for(is_ready)
        self.ready_rooms.add(room)

    async def meet(self, room):
        """Who is here, with which devices; the server is asked, for a sync may be a moment behind."""
        await self.ready(room)
        ours = self.client.rooms[room]
        known = set(ours.users)
        await self.client.joined_members(room)
        if known != set(ours.users):
            self.client.invalidate_outbound_session(room)
        if ours.encrypted:
            async with self.key_work:
                self.client.olm.add_changed_users(set(ours.users))
                await self.client.keys_query()

    # Speaking.

    async def send(self, room, kind, content):
        await self.meet(room)
        answer = await self.client.room_send(room, kind, content, ignore_unverified_devices=True)
        if not isinstance(answer, RoomSendResponse):
            raise Refused("send", answer)
        return answer.event_id

    async def reply(self, room, event, content):
        author = (await self.ask("GET", self.at(room, "event", event)))["sender"]
        content["m.mentions"] = {"user_ids": [author]}
        content["m.relates_to"] = {"m.in_reply_to": {"event_id": event}}
        return await self.send(room, "m.room.message", content)

    async def redact(self, room, event):
        return (await self.ask("PUT", self.at(room, "redact", event, str(uuid4())), {}))["event_id"]

    async def read(self, room, event):
        await self.ask("POST", self.at(room, "receipt", "m.read", event), {})

    async def types(self, room):
        path = self.at(room, "typing", self.client.user_id)
        await self.ask("PUT", path, {"typing": True, "timeout": 30000})

    async def send_file(self, room, path, content):
        await self.ready(room)
        with open(path, "rb") as file:
            data = file.read()
        mime = content.get("info", {}).get("mimetype", "application/octet-stream")
        if self.client.rooms[room].encrypted:
            sealed, keys = encrypt_attachment(data)
            content["file"] = {**keys, "url": await self.upload(sealed, "application/octet-stream"), "mimetype": mime}
        else:
            content["url"] = await self.upload(data, mime)
        return await self.send(room, "m.room.message", content)

    async def upload(self, data, mime):
        return (await self.ask("POST", "/_matrix/media/v3/upload", data, mime))["content_uri"]

    async def download(self, content, path):
        file = content.get("file")
        server, media = (file or content)["url"].removeprefix("mxc://").split("/")
        data = await self.ask("GET", f"/_matrix/client/v1/media/download/{server}/{media}", raw=True)
        if file:
            data = decrypt_attachment(data, file["key"]["k"], file["hashes"]["sha256"], file["iv"])
        with open(path, "wb") as out:
            out.write(data)

    # A message whose key comes late.

    async def send_sealed(self, room, kind, content):
        """Nobody gets the key before `hand_over_keys`."""
        await self.meet(room)
        olm = self.client.olm
        olm.create_outbound_group_session(room)
        session = olm.outbound_group_sessions[room]
        self.sealed.setdefault(room, []).append({
            "algorithm": "m.megolm.v1.aes-sha2",
            "room_id": room,
            "session_id": session.id,
            "session_key": session.session_key,
        })
        session.shared = True
        try:
            answer = await self.client.room_send(room, kind, content)
        finally:
            del olm.outbound_group_sessions[room]
        if not isinstance(answer, RoomSendResponse):
            raise Refused("send", answer)
        return answer.event_id

    async def hand_over_keys(self, room):
        await self.meet(room)
        async with self.key_work:
            missing = self.client.get_missing_sessions(room)
            if missing:
                await self.client.keys_claim(missing)
            for key in self.sealed.pop(room):
                await self.to_all_devices(room, key)

    async def to_all_devices(self, room, key):
        messages, olm = {}, self.client.olm
        for user in self.client.rooms[room].users:
            for device in self.client.device_store.active_user_devices(user):
                session = olm.session_store.get(device.curve25519)
                if device.id != self.client.device_id and session:
                    sealed = olm._olm_encrypt(session, device, "m.room_key", key)
                    messages.setdefault(user, {})[device.id] = sealed
        await self.ask(
            "PUT", f"/_matrix/client/v3/sendToDevice/m.room.encrypted/{uuid4()}", {"messages": messages}
        )
