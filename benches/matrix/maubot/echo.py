"""A plugin as one writes it for maubot: says again what it hears."""

from maubot import MessageEvent, Plugin
from maubot.handlers import event
from mautrix.types import EventType


class Echo(Plugin):
    @event.on(EventType.ROOM_MESSAGE)
    async def heard(self, message: MessageEvent):
        if message.sender != self.client.mxid:
            await message.respond(message.content.body)
