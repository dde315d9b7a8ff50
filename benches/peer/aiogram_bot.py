"""A town's bot as one writes it with aiogram: an answer per keyword, what was asked kept in SQLite.

    aiogram_bot.py API_URL TOKEN DATABASE

The database is set as Bürgerdraht sets its own: each commit is on the disk before it counts.
"""
import asyncio
import json
import sys

import aiosqlite
from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage
from aiogram.types import Message

ANSWERS = {
    "perso": "Einen neuen Personalausweis beantragen Sie persönlich im Bürgerbüro. Bringen Sie den alten Ausweis "
             "und ein biometrisches Foto mit. Er kostet 37 Euro, unter 24 Jahren 22,80 Euro, und ist nach etwa drei "
             "Wochen fertig. Bis dahin hilft ein vorläufiger Ausweis für 10 Euro. Einen Termin brauchen Sie nicht.",
    "couch": "Sperrmüll holt die Abfallwirtschaft des Landkreises ab, zweimal im Jahr ohne weitere Kosten. Melden Sie "
             "die Abholung online oder mit der Karte aus dem Abfallkalender an. Stellen Sie alles am Abend vorher an "
             "die Straße. Auf dem Wertstoffhof können Sie kleinere Mengen auch selbst abgeben.",
    "hund": "Ihren Hund melden Sie innerhalb von zwei Wochen bei der Kämmerei an, schriftlich oder online. Die Steuer "
            "beträgt für den ersten Hund 50 Euro im Jahr. Für Rettungs- und Assistenzhunde gibt es auf Antrag eine "
            "Befreiung. Die Marke kommt mit der Post; der Hund trägt sie außerhalb des Hauses.",
    "reisepass": "Den Reisepass beantragen Sie persönlich im Bürgerbüro, mit altem Pass oder Ausweis und einem "
                 "biometrischen Foto. Er kostet 70 Euro, unter 24 Jahren 37,50 Euro, und ist nach vier bis sechs Wochen "
                 "fertig. Der Expresspass kostet 32 Euro mehr und ist nach vier Werktagen da.",
    "wohngeld": "Wohngeld beantragen Sie bei der Wohngeldstelle. Sie brauchen den Antrag, den Mietvertrag und "
                "Nachweise über das Einkommen aller, die mit Ihnen wohnen. Gezahlt wird ab dem Monat des Antrags, in "
                "der Regel für zwölf Monate. Der Rechner des Bundes sagt Ihnen vorab, ob es sich lohnt.",
}
NOT_FOUND = "Das weiß ich leider nicht. Fragen Sie bitte im Rathaus, Telefon 115."

router = Router()


class SqliteStorage(BaseStorage):
    """One row per chat and person; one commit per change."""

    def __init__(self, database):
        self.database = database

    @classmethod
    async def open(cls, path):
        database = await aiosqlite.connect(path)
        await database.execute("pragma journal_mode = wal")
        await database.execute("pragma synchronous = full")
        await database.execute("create table if not exists talk (key text primary key, state text, data text)")
        await database.commit()
        return cls(database)

    async def set_state(self, key, state=None):
        await self.keep(key, "state", state.state if isinstance(state, State) else state)

    async def get_state(self, key):
        return await self.read(key, "state")

    async def set_data(self, key, data):
        await self.keep(key, "data", json.dumps(data))

    async def get_data(self, key):
        return json.loads(await self.read(key, "data") or "{}")

    async def close(self):
        await self.database.close()

    async def keep(self, key, column, value):
        await self.database.execute(
            f"insert into talk (key, {column}) values (?, ?) on conflict do update set {column} = excluded.{column}",
            (name(key), value),
        )
        await self.database.commit()

    async def read(self, key, column):
        async with self.database.execute(f"select {column} from talk where key = ?", (name(key),)) as rows:
            row = await rows.fetchone()
        return row[0] if row else None


def name(key):
    return f"{key.bot_id}:{key.chat_id}:{key.user_id}"


@router.message()
async def answer(message: Message, state: FSMContext):
    asked = (message.text or "").lower()
    topic = next((word for word in ANSWERS if word in asked), None)
    await state.update_data(topic=topic)
    await message.answer(ANSWERS.get(topic, NOT_FOUND))


async def main(api, token, database):
    session = AiohttpSession(api=TelegramAPIServer.from_base(api.rstrip("/")))
    dispatcher = Dispatcher(storage=await SqliteStorage.open(database))
    dispatcher.include_router(router)
    await dispatcher.start_polling(Bot(token, session=session))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
