//! Who walks, and what they say in their language.

pub struct Tongue {
    pub code: &'static str,
    /// As they call it.
    pub language: &'static str,
    pub first_name: &'static str,
    pub last_name: &'static str,
    /// On Telegram.
    pub username: &'static str,
    /// On Matrix.
    pub localpart: &'static str,
    /// What opens a report.
    pub report: &'static str,
    pub lamp: &'static str,
    pub swing: &'static str,
    pub street: &'static str,
    /// Asked back, they know this.
    pub detail: &'static str,
    pub about_swing: &'static str,
    pub not_yet: &'static str,
    pub yes: &'static str,
}

pub const GERMAN: Tongue = Tongue {
    code: "de",
    language: "Deutsch",
    first_name: "Anneliese",
    last_name: "Vogelsang-Kirchmöser",
    username: "anneliese_vogelsang",
    localpart: "anneliese-vogelsang",
    report: "melden",
    lamp: "Die Straßenlaterne vor der Kirche ist seit Montag dunkel.",
    swing: "Die Schaukel auf dem Spielplatz quietscht sehr laut.",
    street: "Weitzgrunder Weg 12",
    detail: "Auf dem Mast steht die Nummer 17.",
    about_swing: "Besonders schlimm ist es bei Regen.",
    not_yet: "Sie flackert immer noch die ganze Nacht.",
    yes: "ja",
};

pub const ARABIC: Tongue = Tongue {
    code: "ar",
    language: "العربية",
    first_name: "أمل",
    last_name: "درويش",
    username: "amal_darwisch_14806",
    localpart: "amal-darwisch",
    report: "أريد الإبلاغ عن مشكلة",
    lamp: "مصباح الشارع أمام الكنيسة معطل منذ يوم الاثنين",
    swing: "أرجوحة في ملعب أطفال تصدر صوتًا",
    street: "Weitzgrunder Weg 12",
    detail: "على العمود الرقم 17",
    about_swing: "الأمر أسوأ عند هطول المطر",
    not_yet: "ما زال يومض طوال الليل",
    yes: "نعم",
};
