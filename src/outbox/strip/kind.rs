//! What is passed on from one network to another, told by its first bytes and not by its name.
//!
//! **Invariant:** a file that is none of these stays where it is.

use super::{boxes, embedded, gif, jpeg, office, png, riff, sound, text, tiff};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// To be looked at or listened to. Names are often wrong within it, and nothing comes of that.
    Media,
    /// Opened by a program that goes by the ending; so it has to be right.
    Document,
}

pub struct Kind {
    pub looks_so: fn(&[u8]) -> bool,
    pub family: Family,
    /// The first one is said where the sender's network said none of them.
    pub mimes: &'static [&'static str],
    pub endings: &'static [&'static str],
    /// Takes out what is not to travel along; `None` where that cannot be judged.
    pub strip: fn(Vec<u8>) -> Option<Vec<u8>>,
}

/// Each with the reason why it goes. Looked through from the top: text comes last, since it has no mark of its own.
pub const PASSED_ON: &[Kind] = &[
    // Photos of what is broken.
    Kind {
        looks_so: |it| it.starts_with(b"\xff\xd8\xff"),
        family: Family::Media,
        mimes: &["image/jpeg"],
        endings: &["jpg", "jpeg", "jpe", "jfif"],
        strip: jpeg::strip,
    },
    // Screenshots and drawings.
    Kind {
        looks_so: |it| it.starts_with(b"\x89PNG\r\n\x1a\n"),
        family: Family::Media,
        mimes: &["image/png", "image/apng"],
        endings: &["png", "apng"],
        strip: png::strip,
    },
    // Pictures out of browsers, and stickers.
    Kind {
        looks_so: |it| riff(it, b"WEBP"),
        family: Family::Media,
        mimes: &["image/webp"],
        endings: &["webp"],
        strip: riff::strip_webp,
    },
    // Animations.
    Kind {
        looks_so: |it| it.starts_with(b"GIF87a") || it.starts_with(b"GIF89a"),
        family: Family::Media,
        mimes: &["image/gif"],
        endings: &["gif"],
        strip: gif::strip,
    },
    // Pictures out of browsers.
    Kind {
        looks_so: |it| brand(it, &[b"avif", b"avis"]),
        family: Family::Media,
        mimes: &["image/avif", "image/avif-sequence"],
        endings: &["avif", "avifs"],
        strip: boxes::strip,
    },
    // Photos, as telephones take them today.
    Kind {
        looks_so: |it| brand(it, &[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"]),
        family: Family::Media,
        mimes: &["image/heic", "image/heif", "image/avif", "image/heic-sequence", "image/heif-sequence"],
        endings: &["heic", "heif", "heics", "heifs", "hif"],
        strip: boxes::strip,
    },
    // Scans, and photos as the camera saw them.
    Kind {
        looks_so: |it| it.starts_with(b"II*\0") || it.starts_with(b"MM\0*"),
        family: Family::Media,
        mimes: &["image/tiff", "image/x-adobe-dng", "image/dng"],
        endings: &["tif", "tiff", "dng"],
        strip: tiff::strip,
    },
    // Recordings, as telephones make them.
    Kind {
        looks_so: |it| brand(it, &[b"M4A ", b"M4B "]),
        family: Family::Media,
        mimes: &["audio/mp4", "audio/m4a", "audio/x-m4a", "audio/aac"],
        endings: &["m4a", "m4b"],
        strip: boxes::strip,
    },
    // Films, as iPhones make them.
    Kind {
        looks_so: |it| brand(it, &[b"qt  "]) || matches!(it.get(4..8), Some(b"moov" | b"mdat" | b"wide")),
        family: Family::Media,
        mimes: &["video/quicktime"],
        endings: &["mov", "qt"],
        strip: boxes::strip,
    },
    // Films and recordings, as telephones make them.
    Kind {
        looks_so: |it| {
            let films: [&[u8]; 6] = [b"iso", b"mp4", b"3gp", b"3g2", b"avc1", b"M4V "];
            it.get(4..8) == Some(b"ftyp") && films.iter().any(|of| within(it, 64, of))
        },
        family: Family::Media,
        mimes: &[
            "video/mp4",
            "audio/mp4",
            "video/3gpp",
            "audio/3gpp",
            "video/3gpp2",
            "audio/3gpp2",
            "video/x-m4v",
        ],
        endings: &["mp4", "m4v", "3gp", "3gpp", "3g2"],
        strip: boxes::strip,
    },
    // Recordings out of browsers, which know no place.
    Kind {
        looks_so: |it| it.starts_with(b"\x1a\x45\xdf\xa3") && within(it, 64, b"webm"),
        family: Family::Media,
        mimes: &["video/webm", "audio/webm"],
        endings: &["webm", "weba"],
        strip: Some,
    },
    // Voice messages, which know no place.
    Kind {
        looks_so: |it| it.starts_with(b"OggS"),
        family: Family::Media,
        mimes: &["audio/ogg", "audio/opus", "video/ogg", "application/ogg"],
        endings: &["ogg", "oga", "opus", "ogv"],
        strip: Some,
    },
    // Recordings.
    Kind {
        looks_so: |it| it.starts_with(b"ID3") || sound::is_mpeg(it),
        family: Family::Media,
        mimes: &["audio/mpeg", "audio/mp3"],
        endings: &["mp3"],
        strip: sound::strip_mpeg,
    },
    // Recordings; nothing but sound.
    Kind {
        looks_so: sound::is_aac,
        family: Family::Media,
        mimes: &["audio/aac", "audio/x-aac"],
        endings: &["aac"],
        strip: Some,
    },
    // Recordings of older telephones; nothing but sound.
    Kind {
        looks_so: |it| it.starts_with(b"#!AMR"),
        family: Family::Media,
        mimes: &["audio/amr", "audio/amr-wb", "audio/3gpp"],
        endings: &["amr", "awb"],
        strip: Some,
    },
    // Recordings of dictating machines.
    Kind {
        looks_so: |it| riff(it, b"WAVE"),
        family: Family::Media,
        mimes: &["audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave"],
        endings: &["wav"],
        strip: riff::strip_wav,
    },
    // Forms and notices.
    Kind {
        looks_so: |it| it.starts_with(b"%PDF-"),
        family: Family::Document,
        mimes: &["application/pdf"],
        endings: &["pdf"],
        strip: embedded::strip,
    },
    // Letters; programs do not run what macros are in one of this name.
    Kind {
        looks_so: |it| office::is_microsoft(it, b"word/"),
        family: Family::Document,
        mimes: &["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
        endings: &["docx"],
        strip: office::without_macros,
    },
    // Tables, as letters.
    Kind {
        looks_so: |it| office::is_microsoft(it, b"xl/"),
        family: Family::Document,
        mimes: &["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
        endings: &["xlsx"],
        strip: office::without_macros,
    },
    // Slides, as letters.
    Kind {
        looks_so: |it| office::is_microsoft(it, b"ppt/"),
        family: Family::Document,
        mimes: &["application/vnd.openxmlformats-officedocument.presentationml.presentation"],
        endings: &["pptx"],
        strip: office::without_macros,
    },
    // Letters, as many town halls write them.
    Kind {
        looks_so: |it| office::is_open(it, b"text"),
        family: Family::Document,
        mimes: &["application/vnd.oasis.opendocument.text"],
        endings: &["odt"],
        strip: office::without_macros,
    },
    // Tables, as letters.
    Kind {
        looks_so: |it| office::is_open(it, b"spreadsheet"),
        family: Family::Document,
        mimes: &["application/vnd.oasis.opendocument.spreadsheet"],
        endings: &["ods"],
        strip: office::without_macros,
    },
    // Slides, as letters.
    Kind {
        looks_so: |it| office::is_open(it, b"presentation"),
        family: Family::Document,
        mimes: &["application/vnd.oasis.opendocument.presentation"],
        endings: &["odp"],
        strip: office::without_macros,
    },
    // Words, appointments and addresses: nothing in them runs.
    Kind {
        looks_so: text::is_plain,
        family: Family::Document,
        mimes: &["text/plain", "text/csv", "text/markdown", "text/calendar", "text/vcard"],
        endings: &["txt", "csv", "md", "ics", "vcf"],
        strip: Some,
    },
];

fn riff(bytes: &[u8], of: &[u8]) -> bool {
    bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(of)
}

/// Whether the file says first of all that it is one of these.
fn brand(bytes: &[u8], brands: &[&[u8; 4]]) -> bool {
    bytes.get(4..8) == Some(b"ftyp") && bytes.get(8..12).is_some_and(|it| brands.iter().any(|of| *of == it))
}

fn within(bytes: &[u8], first: usize, what: &[u8]) -> bool {
    embedded::find(&bytes[..bytes.len().min(first)], what).is_some()
}
