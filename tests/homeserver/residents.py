"""The residents of a test: one program, one client of their own for each.

A line in is one request, `{"id", "who", "do", "with"}`; the line out with the same `id` is its answer,
`{"id", "done"}` or `{"id", "failed"}`. Lines `{"who", "saw"}` tell what a resident sees happen.
It ends when its standard input does.
"""

import asyncio
import json
import os
import sys
import traceback

from resident import Resident


def tell(line):
    print(json.dumps(line), flush=True)


async def requests():
    reader = asyncio.StreamReader(limit=64 * 1024 * 1024)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        yield json.loads(line)


async def carry_out(resident, request):
    try:
        verb = getattr(resident, request["do"])
        tell({"id": request["id"], "done": await verb(**request["with"])})
    except Exception as error:
        traceback.print_exc()
        tell({"id": request["id"], "failed": f"{type(error).__name__}: {error}"})


async def main(folder):
    residents, running = {}, set()
    async for request in requests():
        who = request["who"]
        if who not in residents:
            home = os.path.join(folder, who)
            os.makedirs(home)
            residents[who] = Resident(home, lambda saw, who=who: tell({"who": who, "saw": saw}))
        task = asyncio.create_task(carry_out(residents[who], request))
        running.add(task)
        task.add_done_callback(running.discard)
    os._exit(0)


asyncio.run(main(*sys.argv[1:]))
