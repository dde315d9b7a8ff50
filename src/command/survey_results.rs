//! `survey-results`: what a survey has come to, as files: open data, and for the office on request what is not (S11, D3).

use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;

use crate::app;
use crate::config::{Config, DatabaseUrl};
use crate::content::survey::{Anonymity, Change, Survey};
use crate::content::{Content, read};
use crate::store::Store;
use crate::tally::{Rows, Tally, Texts, files};

#[derive(Debug, Args)]
pub struct SurveyResults {
    /// The survey's id
    id: String,
    /// The town's town.toml
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// A folder for the files; made if it is not there
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    /// Another SQLite file than the one of the config, for example that of `talk`
    #[arg(long, value_name = "FILE")]
    database: Option<PathBuf>,
    /// Languages to draw pictures in
    #[arg(long, value_name = "CODE", default_value = "de")]
    language: Vec<String>,
    /// For the office alone: answers in people's own words, too
    #[arg(long)]
    texts: bool,
    /// For the office alone: one row for each participant, where answers bear a pseudonym or a name
    #[arg(long)]
    rows: bool,
}

pub async fn survey_results(arguments: SurveyResults) -> anyhow::Result<()> {
    let config = Config::read(&arguments.config).map_err(app::Faults)?;
    let content = read(&config.content, &app::languages()?).map_err(app::Faults)?;
    let survey = known(&content, &arguments.id)?;
    anyhow::ensure!(
        !arguments.rows || survey.anonymity != Anonymity::Anonymous,
        "the answers of {} are anonymous: there are no rows of participants",
        survey.id
    );
    let url = arguments.database.as_deref().map_or(config.store, DatabaseUrl::of_file);
    if let Some(file) = url.file() {
        anyhow::ensure!(file.exists(), "there is no database at {} yet", file.display());
    }
    let store = Store::open(url.reveal()).await?;
    let counted = count(&store, survey).await;
    store.close().await;
    let (tally, texts, rows) = counted?;
    write(&arguments, survey, &tally)?;
    if arguments.texts {
        save(&arguments.out, "texts.csv", texts.into_csv().as_bytes())?;
    }
    if arguments.rows {
        save(&arguments.out, "participants.csv", rows.into_csv().as_bytes())?;
    }
    println!("{}: {} took part; the files are in {}", survey.id, tally.participants, arguments.out.display());
    Ok(())
}

fn known<'a>(content: &'a Content, id: &str) -> anyhow::Result<&'a Survey> {
    content.survey(id).with_context(|| {
        let known: Vec<&str> = content.surveys.iter().map(|it| it.id.as_str()).collect();
        format!("there is no survey {id}; there are: {}", known.join(", "))
    })
}

/// Of a survey that has closed, or of all answers so far.
async fn count(store: &Store, survey: &Survey) -> anyhow::Result<(Tally, Texts, Rows)> {
    let (mut tally, mut texts, mut rows) = (Tally::default(), Texts::default(), Rows::new(survey));
    let add = |key: Option<&str>, sheet| {
        // What is final counts when it is sent.
        if survey.change == Change::Never && key.is_some() {
            return;
        }
        tally.add(survey, &sheet);
        texts.add(survey, &sheet);
        rows.add(survey, key.unwrap_or_default(), &sheet);
    };
    store.read().await?.each_sheet(&survey.id, add).await?;
    Ok((tally, texts, rows))
}

fn write(arguments: &SurveyResults, survey: &Survey, tally: &Tally) -> anyhow::Result<()> {
    let folder = &arguments.out;
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    for (name, text) in files(survey, tally) {
        save(folder, name, text.as_bytes())?;
    }
    for language in &arguments.language {
        let picture = app::picture(language, survey, tally)?;
        save(folder, &format!("chart-{language}.png"), &picture)?;
    }
    Ok(())
}

fn save(folder: &Path, name: &str, bytes: &[u8]) -> anyhow::Result<()> {
    let file = folder.join(name);
    std::fs::write(&file, bytes).with_context(|| format!("cannot write {}", file.display()))
}
