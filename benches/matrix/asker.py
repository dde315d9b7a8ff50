"""Somebody who asks bots, and takes the time from when a question leaves to when its answer can be read.

    asker.py FOLDER URL USER PASSWORD

A line in is one request, `{"do", "with"}`; the line out is what came of it. It ends when its standard input does.
"""

import asyncio
import json
import sys
from collections import defaultdict
from pathlib import Path
from uuid import uuid4

sys.path.append(str(Path(__file__).parents[2] / "tests/homeserver"))

from resident import Resident  # noqa: E402

# Nobody is silent for so long with something left to say.
SILENCE = 2
PATIENCE = 60


class Asker(Resident):
    def __init__(self, folder):
        super().__init__(folder, self.hear)
        self.heard = defaultdict(asyncio.Queue)

    def hear(self, saw):
        if saw["kind"] == "m.room.message" and saw["sender"] != self.client.user_id:
            self.heard[saw["room"]].put_nowait(asyncio.get_running_loop().time())

    async def meet_bot(self, bot, encrypted):
        """A talk with `bot` alone, once it is there and has said whatever it says at first."""
        room = await self.create([bot], None, encrypted, False, True)
        async with asyncio.timeout(PATIENCE):
            while bot not in await self.members(room):
                await asyncio.sleep(0.1)
        await self.silence(room)
        return room

    async def warm_up(self, room, questions):
        """Hands over the keys and waits for an answer to each."""
        for question in questions:
            await self.send(room, "m.room.message", words(question))
            await self.answer(room)
        await self.silence(room)

    async def ask_bot(self, room, questions, spacing):
        """Seconds to each answer, and how many messages more there were."""
        clock, took, more = asyncio.get_running_loop().time, [], 0
        for question in questions:
            more += self.heard[room].qsize()
            self.heard[room] = asyncio.Queue()
            kind, content = await self.sealed_for(room, words(question))
            began = clock()
            await self.ask("PUT", self.at(room, "send", kind, str(uuid4())), content)
            took.append(await self.answer(room) - began)
            await asyncio.sleep(began + spacing - clock())
        return {"took": took, "more": more + await self.silence(room)}

    async def sealed_for(self, room, content):
        """As a client does that knows who is here: the keys are with everybody already."""
        if not self.client.rooms[room].encrypted:
            return "m.room.message", content
        async with self.key_work:
            if self.client.olm.should_share_group_session(room):
                await self.client.share_group_session(room, ignore_unverified_devices=True)
            return self.client.encrypt(room, "m.room.message", content)

    async def answer(self, room):
        async with asyncio.timeout(PATIENCE):
            return await self.heard[room].get()

    async def silence(self, room):
        """How many messages came before nothing came for a while."""
        heard = 0
        while True:
            try:
                async with asyncio.timeout(SILENCE):
                    await self.heard[room].get()
                    heard += 1
            except TimeoutError:
                return heard


def words(text):
    return {"msgtype": "m.text", "body": text}


async def main(folder, url, user, password):
    asker = Asker(folder)
    await asker.login(url, user, password)
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        request = json.loads(line)
        print(json.dumps(await getattr(asker, request["do"])(**request["with"])), flush=True)


asyncio.run(main(*sys.argv[1:]))
