"""Runs Synapse, says `ready` when it answers, and ends with whoever started it.

The test keeps our standard input open; however the test ends, the pipe closes and so do we.
"""

import os
import socket
import sys
import threading
import time

# Synapse turns the usual standard output into log lines.
OUT = os.fdopen(os.dup(1), "w")


def end_with_the_test():
    sys.stdin.buffer.read()
    os._exit(1)


def tell_when_ready(bell):
    bell.recv(1024)
    print("ready", file=OUT, flush=True)


def set_the_clock_back():
    """For all that Synapse writes down; how long it waits for anything stays the same."""
    now = time.time
    with open("clock_behind") as file:
        behind = int(file.read())
    time.time = lambda: now() - behind


def main():
    set_the_clock_back()
    threading.Thread(target=end_with_the_test, daemon=True).start()
    # The way a service tells systemd that it is up: Synapse rings after its port listens.
    path = os.environ["NOTIFY_SOCKET"]
    if os.path.exists(path):
        os.remove(path)
    bell = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    bell.bind(path)
    threading.Thread(target=tell_when_ready, args=(bell,), daemon=True).start()
    from synapse.app.homeserver import main as serve

    serve()


main()
