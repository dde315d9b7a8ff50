//! What the doctor finds.

use buergerdraht::clock::Clock;
use buergerdraht::messenger::Messenger;
use buergerdraht::messenger::mail::{Config, Mail, Security};

use crate::mailserver::{MailServer, PASSWORD};
use crate::town::{Record, config};

async fn findings(config: Config) -> Vec<String> {
    rustls::crypto::aws_lc_rs::default_provider().install_default().ok();
    let found = Mail::new(config, Clock::System, Record::new().recall()).check_up().await;
    found.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn a_mailbox_that_works_is_said_to() {
    let server = MailServer::start();
    let found = findings(config(&server)).await;
    assert_eq!(
        found,
        [
            format!(
                "ok       mail:belzig (IMAP): localhost:{} lets us in, encrypted; INBOX has 0 letters, it calls us when one arrives",
                server.imaps()
            ),
            format!("ok       mail:belzig (SMTP): localhost:{} takes letters from us, encrypted", server.submission()),
            "note     mail:belzig: answers come to rathaus@bad-belzig.example: letters to it, and to the same with \
             +anything before the @, must arrive in INBOX of localhost"
                .to_owned(),
        ]
    );
}

#[tokio::test]
async fn each_way_to_be_kept_out_is_told_with_what_to_do() {
    let server = MailServer::start();
    let good = config(&server);
    let spoilt = |spoil: fn(&mut Config)| {
        let mut config = good.clone();
        spoil(&mut config);
        findings(config)
    };
    let wrong_password = spoilt(|it| {
        for server in [&mut it.imap, &mut it.smtp] {
            server.login.as_mut().unwrap().password = "falsch".to_owned();
        }
    });
    for found in &wrong_password.await[..2] {
        assert!(
            found.contains("does not let us in") && found.contains("Are `user` and the password right"),
            "{found}"
        );
        assert!(!found.contains("falsch") && !found.contains(PASSWORD), "{found}");
    }
    let strange = spoilt(|it| it.certificates = None).await;
    for found in &strange[..2] {
        assert!(found.starts_with("PROBLEM") && found.contains("cannot encrypt"), "{found}");
        assert!(found.contains("`certificate`"), "{found}");
    }
    let nobody = spoilt(|it| (it.imap.port, it.smtp.port) = (1, 1)).await;
    for found in &nobody[..2] {
        assert!(found.contains("cannot reach localhost:1") && found.contains("firewall"), "{found}");
    }
    let folder = spoilt(|it| it.folder = "Rathaus".to_owned()).await;
    assert!(
        folder[0].contains("there is no folder \"Rathaus\"") && folder[0].contains("Mend `folder`"),
        "{}",
        folder[0]
    );
    // Each waits for the other to say something first.
    let imap_by_starttls = spoilt(|it| {
        it.imap.security = Security::StartTls;
        it.patience = std::time::Duration::from_secs(2);
    })
    .await;
    assert!(imap_by_starttls[0].starts_with("PROBLEM"), "{}", imap_by_starttls[0]);
}
