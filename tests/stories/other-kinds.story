# Pictures, places, stickers, edits: nothing is met with silence.
ana> (photo)
ana> (photo) Sperrmüll
ana> (location)
ana> (sticker)
ana> couch loswerdn
ana> (edit) couch loswerden
ana> (edit) couch loswerden
-- ana blocks us --
ana> /topics
-- restart --
ana> 1
