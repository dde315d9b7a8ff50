//! What is not passed on, and why not. What stands in no table is not passed on either: this one is for the log.

pub struct Refused {
    pub starts: &'static [&'static [u8]],
    pub endings: &'static [&'static str],
    pub why: &'static str,
}

pub const REFUSED: &[Refused] = &[
    Refused {
        starts: &[b"MZ", b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"dex\n"],
        endings: &[
            "exe", "com", "scr", "dll", "msi", "msix", "jar", "apk", "ipa", "dmg", "deb", "rpm", "appimage",
        ],
        why: "a program does what its maker wants",
    },
    Refused {
        starts: &[b"#!"],
        endings: &[
            "js", "mjs", "vbs", "vbe", "wsf", "ps1", "bat", "cmd", "sh", "py", "pl", "rb", "hta", "reg",
            "lnk", "url",
        ],
        why: "a script or a shortcut runs at a click",
    },
    Refused {
        starts: &[b"<svg", b"<?xml", b"<!DOCTYPE", b"<!doctype", b"<html", b"<HTML"],
        endings: &["svg", "svgz", "html", "htm", "xhtml", "mht", "mhtml", "xml"],
        why: "a page or a drawing of this kind can carry scripts and load from elsewhere",
    },
    Refused {
        starts: &[],
        endings: &["docm", "dotm", "xlsm", "xltm", "xlsb", "xlam", "pptm", "potm", "ppsm"],
        why: "an office document with macros",
    },
    Refused {
        starts: &[b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf"],
        endings: &["doc", "dot", "xls", "xlt", "ppt", "pps", "rtf", "msg"],
        why: "an old office document hides macros and other files where nobody sees them from outside",
    },
    Refused {
        starts: &[
            b"PK\x03\x04",
            b"PK\x05\x06",
            b"7z\xbc\xaf\x27\x1c",
            b"Rar!",
            b"\x1f\x8b",
            b"\xfd7zXZ",
            b"BZh",
            b"MSCF",
            b"\x28\xb5\x2f\xfd",
        ],
        endings: &["zip", "7z", "rar", "gz", "tgz", "tgs", "xz", "bz2", "tar", "cab", "iso", "img"],
        why: "an archive hides what is in it",
    },
    Refused {
        starts: &[],
        endings: &["eml", "p7m", "pst"],
        why: "a letter in a file hides what is attached to it",
    },
];

const UNKNOWN: &str = "nothing that is passed on";

/// Why not; `name_is_wrong` says it where the bytes alone would have been fine.
pub fn why(bytes: &[u8], ending: Option<&str>, name_is_wrong: &'static str) -> &'static str {
    let by_ending = |it: &&Refused| ending.is_some_and(|ending| it.endings.contains(&ending));
    let by_start = |it: &&Refused| it.starts.iter().any(|start| bytes.starts_with(start));
    let row = REFUSED.iter().find(by_ending).or_else(|| REFUSED.iter().find(by_start));
    row.map_or(if name_is_wrong.is_empty() { UNKNOWN } else { name_is_wrong }, |it| it.why)
}
