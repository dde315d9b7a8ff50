"""What a resident can do: come to rooms, speak in them, send files, keep a key back."""

from urllib.parse import quote
from uuid import uuid4

from client import Client, Refused
from nio.crypto.attachments import decrypt_attachment, encrypt_attachment


class Resident(Client):
    def __init__(self, folder, tell):
        super().__init__(folder, tell)
        self.ready_rooms = set()
        self.sealed = {}

    # Rooms.

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
        return await self.send_to_those_met(room, kind, content)

    async def send_all(self, room, kind, contents):
        await self.meet(room)
        return [await self.send_to_those_met(room, kind, it) for it in contents]

    async def send_to_those_met(self, room, kind, content):
        # Reactions travel in the clear, everywhere.
        if self.client.rooms[room].encrypted and kind != "m.reaction":
            async with self.key_work:
                if self.client.olm.should_share_group_session(room):
                    await self.client.share_group_session(room, ignore_unverified_devices=True)
                kind, content = self.client.encrypt(room, kind, content)
        return await self.put(room, kind, content)

    async def put(self, room, kind, content):
        return (await self.ask("PUT", self.at(room, "send", kind, str(uuid4())), content))["event_id"]

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
        kind, content = self.client.encrypt(room, kind, content)
        # What is said next gets a key of its own, handed out as usual.
        del olm.outbound_group_sessions[room]
        return await self.put(room, kind, content)

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
