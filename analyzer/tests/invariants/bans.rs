//! The analyzer does no I/O of its own.

#[test]
fn clippy_bans_files_clocks_environment_network_and_printing() {
    let bans = include_str!("../../clippy.toml");
    for banned in [
        "std::time::SystemTime::now",
        "std::time::Instant::now",
        "std::env::var",
        "std::env::args",
        "std::fs::read",
        "std::fs::write",
        "std::fs::File",
        "std::net::TcpStream",
        "std::process::Command",
        "std::thread::spawn",
        "std::collections::HashMap",
        "std::println",
        "std::eprintln",
    ] {
        assert!(bans.contains(&format!("path = \"{banned}\"")), "{banned} is not banned");
    }
}
