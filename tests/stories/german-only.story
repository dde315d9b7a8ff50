# L4: an answer that is not translated is given in German, with a note before it; a way of writing German needs none.
-- jane speaks en --
jane> /start
jane> Bad Belzig
jane> /language
jane> English
jane> Wo kann ich einen Baum fällen lassen?
jane> /language
jane> Einfache Sprache
jane> Wo ist das Freibad?
