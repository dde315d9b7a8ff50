//! The code a person goes on with elsewhere: only its hash is kept.

use sha2::{Digest, Sha256};

/// Sixteen digits are too many to be tried one by one, and nobody who reads the table can use what is in it.
pub(in crate::store) fn hash(code: &str) -> String {
    let digest = Sha256::digest(code.as_bytes());
    digest.iter().fold(String::new(), |hash, byte| hash + format!("{byte:02x}").as_str())
}

#[cfg(test)]
mod tests {
    use super::hash;

    #[test]
    fn a_code_always_has_the_same_hash_and_no_other_has_it() {
        assert_eq!(hash("1234567890123456"), hash("1234567890123456"));
        assert_ne!(hash("1234567890123456"), hash("1234567890123457"));
        assert_eq!(hash("").len(), 64);
    }
}
