//! Whom we believe to be our mail server: the certificates the system trusts, and the town's own.

use std::sync::{Arc, OnceLock};

use lettre::transport::smtp::client::{Certificate, TlsParameters};
use rustls_platform_verifier::Verifier;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::ClientConfig;
use tokio_rustls::rustls::crypto::{CryptoProvider, aws_lc_rs};
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;

use crate::messenger::Trouble;

const REMEDY: &str = "Put the certificate of your mail server's authority, as PEM, into the file `certificate` \
                      names; and install the package ca-certificates";

/// Reads the system's certificates once, when they are needed.
pub struct Encryption {
    own: Option<Vec<u8>>,
    connector: OnceLock<TlsConnector>,
    parameters: OnceLock<TlsParameters>,
}

impl Encryption {
    pub fn new(own: Option<Vec<u8>>) -> Self {
        Self { own, connector: OnceLock::new(), parameters: OnceLock::new() }
    }

    pub fn connector(&self) -> Result<TlsConnector, Trouble> {
        if let Some(known) = self.connector.get() {
            return Ok(known.clone());
        }
        let provider =
            CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(aws_lc_rs::default_provider()));
        let own: Result<Vec<_>, _> =
            CertificateDer::pem_slice_iter(self.own.as_deref().unwrap_or_default()).collect();
        let own = own.map_err(|it| trouble(&it.to_string()))?;
        let verifier =
            Verifier::new_with_extra_roots(own, provider.clone()).map_err(|it| trouble(&it.to_string()))?;
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|it| trouble(&it.to_string()))?
            .dangerous() // the platform's own way to check them, instead of a list
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth();
        Ok(self.connector.get_or_init(|| TlsConnector::from(Arc::new(config))).clone())
    }

    /// The same for SMTP.
    pub fn parameters(&self, host: &str) -> Result<TlsParameters, Trouble> {
        if let Some(known) = self.parameters.get() {
            return Ok(known.clone());
        }
        let mut builder = TlsParameters::builder(host.to_owned());
        if let Some(own) = &self.own {
            builder = builder
                .add_root_certificate(Certificate::from_pem(own).map_err(|it| trouble(&it.to_string()))?);
        }
        let parameters = builder.build_rustls().map_err(|it| trouble(&it.to_string()))?;
        Ok(self.parameters.get_or_init(|| parameters).clone())
    }
}

fn trouble(reason: &str) -> Trouble {
    Trouble::new(format!("cannot read the certificates we are to trust: {reason}"), REMEDY)
}
