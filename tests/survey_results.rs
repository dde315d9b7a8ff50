//! The surveys of both example towns from the first word to the files a journalist downloads: the real program, a talk
//! in pipes, then `survey-results` (S11, D3, D4).

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_buergerdraht"))
}

fn talk(database: &Path, who: &str, words: &[&str]) -> String {
    let mut talk = program()
        .args(["talk", "--as", who, "--database"])
        .arg(database)
        .env("LANG", "de_DE.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    talk.stdin.take().unwrap().write_all((words.join("\n") + "\n").as_bytes()).unwrap();
    String::from_utf8(talk.wait_with_output().unwrap().stdout).unwrap()
}

fn results(database: &Path, survey: &str, out: &Path, more: &[&str]) -> Output {
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/example/town.toml");
    let mut results = program();
    results.args(["survey-results", survey, "--config"]).arg(config).arg("--database").arg(database);
    results.arg("--out").arg(out).args(more).output().unwrap()
}

fn read(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn the_surveys_of_both_towns_end_in_files_with_one_bar_for_each_code() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("talk.db");
    // One bus, whatever the language; and somebody's own words, quoted as the standard says.
    let people: [(&str, &[&str]); 6] = [
        ("ana", &["Umfrage", "ja", "Bus", "4", "12", "5 3 2", "Mehr Licht, \"bitte\""]),
        ("ben", &["survey", "yes", "Bus", "five", "3", "5 3 2", "skip"]),
        ("eva", &["українською", "опитування", "так", "Автобус", "два", "7", "0 0 10", "=1+1"]),
        ("tom", &["العربية", "استطلاع", "نعم", "حافلة", "٣", "١", "١٠ ٠ ٠", "تخطي"]),
        ("udo", &["Umfrage", "ja", "3", "1", "0", "5 5 0", "weiter"]),
        ("ida", &["Umfrage", "ja", "Auto", "1, 2", "9", "2 3 5", "weiter"]),
    ];
    for (who, words) in people {
        talk(&database, who, &[&["/start", "Bad Belzig"], words].concat());
    }
    let said = talk(&database, "max", &["/start", "Wiesenburg/Mark", "Umfrage", "ja", "Nie", "3 2 1", "ja"]);
    assert!(said.contains("abgeschickt"), "{said}");

    let out = folder.path().join("results");
    let more = ["--language", "de", "--language", "uk", "--language", "ar", "--texts"];
    let done = results(&database, "getting-around", &out, &more);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let csv = read(&out, "results.csv");
    assert!(csv.starts_with("question,code,label,count,answered\r\n"), "{csv}");
    for row in ["how,bus,Bus,5,6\r\n", "how,car,Auto,1,6\r\n", "budget,crossing,Sichere Übergänge,19,6\r\n"]
    {
        assert!(csv.contains(row), "{row} is not in {csv}");
    }
    assert!(csv.contains("bus-why,,,,\r\n"), "one answer is too few to show: {csv}");
    assert_eq!(read(&out, "breakdown.csv"), "question,by,group,code,count\r\n", "no group is large enough");
    assert_eq!(
        read(&out, "texts.csv"),
        "question,text\r\nwish,\"Mehr Licht, \"\"bitte\"\"\"\r\nwish,'=1+1\r\n"
    );
    assert!(read(&out, "codebook.csv").contains("how,single,bus,uk,Автобус,\r\n"));
    let json: serde_json::Value = serde_json::from_str(&read(&out, "results.json")).unwrap();
    assert_eq!(json["participants"], 6);
    let package: serde_json::Value = serde_json::from_str(&read(&out, "datapackage.json")).unwrap();
    assert_eq!(package["licenses"][0]["path"], "https://www.govdata.de/dl-de/by-2-0");
    let pictures = ["de", "uk", "ar"].map(|it| std::fs::read(out.join(format!("chart-{it}.png"))).unwrap());
    assert!(pictures.iter().all(|it| it.starts_with(b"\x89PNG\r\n\x1a\n")));
    assert!(pictures[0] != pictures[1] && pictures[1] != pictures[2]);

    let out = folder.path().join("park");
    let done = results(&database, "castle-park", &out, &[]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert!(!out.join("texts.csv").exists(), "no words of anybody's unless the office asks for them");
    assert!(read(&out, "results.csv").contains("visits,,,,\r\n"), "one is too few");
}

#[test]
fn anonymous_answers_have_no_rows_of_participants() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("talk.db");
    talk(&database, "ana", &["/start"]);
    let done = results(&database, "getting-around", &folder.path().join("out"), &["--rows"]);
    assert!(!done.status.success());
    assert!(String::from_utf8_lossy(&done.stderr).contains("anonymous"), "it says why");
}
