//! Little files that tell where somebody lives.

/// Stands wherever a file can tell something.
pub const SECRET: &[u8] = b"Gartenweg 7";
pub const TURN: u16 = 6;
pub const SCAN: &[u8] = b"\x12\x34\xff\x00\x56\xff\xd0\x78";

/// As three fractions, the way EXIF writes it.
pub fn latitude() -> Vec<u8> {
    [52_u32, 1, 8, 1, 3107, 100].iter().flat_map(|it| it.to_le_bytes()).collect()
}

fn entry(tag: u16, kind: u16, count: usize, value: usize) -> Vec<u8> {
    let (count, value) = (u32::try_from(count).unwrap(), u32::try_from(value).unwrap());
    [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
}

/// A TIFF block: a table with a strip of pixels, one with EXIF and a maker's note, one with the place.
pub fn tiff() -> Vec<u8> {
    let (first, exif, gps, values) = (8, 86, 104, 134);
    let note = values + 24;
    let pixels = note + SECRET.len();
    let entries = [
        entry(256, 3, 1, 4),
        entry(273, 4, 1, pixels),
        entry(274, 3, 1, usize::from(TURN)),
        entry(315, 2, SECRET.len(), note),
        entry(34665, 4, 1, exif),
        entry(34853, 4, 1, gps),
    ];
    let mut file = b"II*\0\x08\0\0\0\x06\0".to_vec();
    file.extend(entries.concat());
    file.extend([0; 4]);
    assert_eq!((first, file.len()), (8, exif));
    file.extend([&[1, 0][..], &entry(37500, 7, SECRET.len(), note), &[0; 4]].concat());
    assert_eq!(file.len(), gps);
    file.extend([&[2, 0][..], &entry(1, 2, 2, 0x4e), &entry(2, 5, 3, values), &[0; 4]].concat());
    assert_eq!(file.len(), values);
    [&file[..], &latitude(), SECRET, SCAN].concat()
}

pub fn segment(marker: u8, body: &[&[u8]]) -> Vec<u8> {
    let body = body.concat();
    let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
    [&[0xff, marker][..], &length, &body].concat()
}

/// A JPEG with these segments behind its first one.
pub fn jpeg(told: &[Vec<u8>]) -> Vec<u8> {
    let picture = [
        segment(0xe2, &[b"ICC_PROFILE\0\x01\x01", b"colours"]),
        segment(0xee, &[b"Adobe\0\x64\0\0\0\0\x01"]),
        segment(0xdb, &[&[1; 65]]),
        segment(0xc2, &[b"\x08\0\x04\0\x04\x01\x01\x11\0"]),
        segment(0xda, &[b"\x01\x01\0\0\x3f\0"]),
        SCAN.to_vec(),
        segment(0xc4, &[&[0; 17]]),
        segment(0xda, &[b"\x01\x01\0\0\x3f\0"]),
        SCAN.to_vec(),
    ];
    let first = segment(0xe0, &[b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"]);
    [&b"\xff\xd8"[..], &first, &told.concat(), &picture.concat(), b"\xff\xd9"].concat()
}

pub fn told_in_jpeg() -> Vec<Vec<u8>> {
    vec![
        segment(0xe1, &[b"Exif\0\0", &tiff()]),
        segment(0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", SECRET]),
        segment(0xe1, &[b"http://ns.adobe.com/xmp/extension/\0", SECRET]),
        segment(0xe0, &[b"JFXX\0\x10", SECRET]),
        segment(0xe2, &[b"MPF\0", SECRET]),
        segment(0xed, &[b"Photoshop 3.0\0", SECRET]),
        segment(0xfe, &[SECRET]),
    ]
}

pub fn chunk(name: &[u8], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).unwrap().to_be_bytes();
    [&length[..], name, body, b"\0sum"].concat()
}

pub fn png(told: &[Vec<u8>]) -> Vec<u8> {
    let (head, data, end) = (chunk(b"IHDR", &[1; 13]), chunk(b"IDAT", SCAN), chunk(b"IEND", b""));
    [&b"\x89PNG\r\n\x1a\n"[..], &head, &told.concat(), &data, &end].concat()
}

pub fn riff(form: &[u8], chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut body = form.to_vec();
    for (name, inner) in chunks {
        let length = u32::try_from(inner.len()).unwrap().to_le_bytes();
        body.extend([&name[..], &length, inner, &vec![0; inner.len() % 2]].concat());
    }
    [&b"RIFF"[..], &u32::try_from(body.len()).unwrap().to_le_bytes(), &body].concat()
}

pub fn boxed(name: &[u8], body: &[&[u8]]) -> Vec<u8> {
    let body = body.concat();
    [&u32::try_from(body.len() + 8).unwrap().to_be_bytes()[..], name, &body].concat()
}

fn handler(kind: &[u8]) -> Vec<u8> {
    boxed(b"hdlr", &[&[0; 8], kind, &[0; 13]])
}

fn track(kind: &[u8], at: usize, length: usize) -> Vec<u8> {
    let number = |it: usize| u32::try_from(it).unwrap().to_be_bytes();
    let places = boxed(b"stco", &[&number(0), &number(1), &number(at)]);
    let runs = boxed(b"stsc", &[&number(0), &number(1), &number(1), &number(1), &number(1)]);
    let sizes = boxed(b"stsz", &[&number(0), &number(0), &number(1), &number(length)]);
    let info = boxed(b"minf", &[&boxed(b"stbl", &[&places, &runs, &sizes])]);
    let told = boxed(b"udta", &[&boxed(b"name", &[SECRET])]);
    boxed(b"trak", &[&boxed(b"tkhd", &[&[0; 84]]), &boxed(b"mdia", &[&handler(kind), &info]), &told])
}

/// A film of one picture, with a track of places like those that drones write.
pub fn film(brand: &[u8]) -> Vec<u8> {
    let start = boxed(b"ftyp", &[brand, &[0; 4]]);
    let at = start.len() + 8;
    let data = boxed(b"mdat", &[SCAN, SECRET]);
    let place = boxed(b"\xa9xyz", &[b"\0\x12\x15\xc7", SECRET]);
    let told = boxed(b"udta", &[&place, &boxed(b"loci", &[&[0; 6], SECRET])]);
    let keys = boxed(b"meta", &[&handler(b"mdta"), b"com.apple.quicktime.location.ISO6709", SECRET]);
    let tracks = [track(b"vide", at, SCAN.len()), track(b"meta", at + SCAN.len(), SECRET.len())].concat();
    let index = boxed(b"moov", &[&boxed(b"mvhd", &[&[0; 100]]), &tracks, &told, &keys]);
    [start, data, index, boxed(b"uuid", &[SECRET])].concat()
}

/// A photo as telephones write it: the picture, EXIF data and XMP as items of one file.
pub fn heic(brand: &[u8]) -> Vec<u8> {
    let item = |number: u8, kind: &[u8; 4]| boxed(b"infe", &[&[2, 0, 0, 0, 0, number, 0, 0], kind, b"\0"]);
    let items = boxed(b"iinf", &[&[0; 4], &[0, 3], &item(1, b"hvc1"), &item(2, b"Exif"), &item(3, b"mime")]);
    let exif = [&[0; 4][..], &tiff()].concat();
    let lengths = [SCAN.len(), exif.len(), SECRET.len()];
    let list = |start: usize| {
        let mut rows = vec![0, 0, 0, 0, 0x44, 0x00, 0, 3];
        let mut at = start;
        for (number, length) in (1_u8..).zip(lengths) {
            rows.extend([0, number, 0, 0, 0, 1]);
            rows.extend([at, length].map(|it| u32::try_from(it).unwrap().to_be_bytes()).concat());
            at += length;
        }
        let properties = boxed(b"iprp", &[&boxed(b"ipco", &[&boxed(b"udes", &[SECRET])])]);
        boxed(b"meta", &[&[0; 4], &handler(b"pict"), &items, &boxed(b"iloc", &[&rows]), &properties])
    };
    let start = boxed(b"ftyp", &[brand, &[0; 4], b"mif1", brand]);
    let meta = list(start.len() + list(0).len() + 8);
    [start, meta, boxed(b"mdat", &[SCAN, &exif, SECRET]), boxed(b"mpvd", &[SECRET])].concat()
}
