//! The dossier: its types, edit paths, money and every computation. No I/O, no clock; calls no other crate of Passerelle.
