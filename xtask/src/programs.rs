//! Programs that the tests need beside Rust: a browser, Python, Node. What can be installed is installed; what cannot is
//! asked for with a sentence.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::command::run;
use crate::page::copy_folder;
use crate::workspace::Workspace;

/// A browser and the program that drives it.
pub(crate) struct Browser {
    pub(crate) program: PathBuf,
    pub(crate) driver: PathBuf,
}

/// Chromium and chromedriver, from `CHROMIUM` and `CHROMEDRIVER`, or from PATH, or from Debian's packages.
pub(crate) fn browser() -> Result<Browser> {
    let look = || {
        let program =
            given("CHROMIUM").or_else(|| find(&["chromium", "chromium-browser", "google-chrome"]))?;
        Some(Browser { program, driver: given("CHROMEDRIVER").or_else(|| find(&["chromedriver"]))? })
    };
    if let Some(browser) = look() {
        return Ok(browser);
    }
    install(&["chromium", "chromium-driver"])?;
    look().context("Chromium was installed and is still not to be found")
}

/// A Python with the packages of a requirements file, in an environment of that name below the target folder.
pub(crate) fn python(workspace: &Workspace, name: &str, requirements: &Path) -> Result<PathBuf> {
    let wanted = fs::read_to_string(requirements)
        .with_context(|| format!("cannot read {}", requirements.display()))?;
    let folder = workspace.scratch(name)?;
    let programs = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let python = programs.join(format!("python{}", std::env::consts::EXE_SUFFIX));
    let marker = folder.join("installed");
    if python.exists() && fs::read_to_string(&marker).is_ok_and(|known| known == wanted) {
        return Ok(python);
    }
    let Some(system) = find(&["python3", "python"]) else {
        install(&["python3", "python3-venv"])?;
        return self::python(workspace, name, requirements);
    };
    eprintln!("xtask: installing Python packages into {}", folder.display());
    let create =
        || run(Command::new(&system).args(["-m", "venv", "--clear"]).arg(&folder), "`python3 -m venv`");
    if create().is_err() {
        // Debian packs it apart.
        install(&["python3-venv"])?;
        create()?;
    }
    let mut pip = Command::new(&python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]);
    pip.arg("--cache-dir").arg(workspace.scratch("pip-cache")?).arg("--requirement").arg(requirements);
    run(&mut pip, "`pip install`")?;
    fs::write(&marker, wanted)?;
    Ok(python)
}

/// A copy of a folder of Node programs below the target folder, with the packages that its lock file names: the sources
/// stay free of what is installed.
pub(crate) fn node(workspace: &Workspace, name: &str, source: &Path) -> Result<PathBuf> {
    if find(&["node"]).is_none() || find(&["npm"]).is_none() {
        install(&["nodejs", "npm"])?;
    }
    let folder = workspace.scratch(name)?;
    let lock = fs::read_to_string(source.join("package-lock.json"))
        .with_context(|| format!("{} has no package-lock.json", source.display()))?;
    for entry in fs::read_dir(source)? {
        let entry = entry?;
        let target = folder.join(entry.file_name());
        if entry.file_name() == "node_modules" {
            continue;
        } else if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
        }
    }
    let marker = folder.join("installed");
    if !fs::read_to_string(&marker).is_ok_and(|known| known == lock) {
        eprintln!("xtask: installing npm packages into {}", folder.display());
        let mut npm = Command::new(find(&["npm", "npm.cmd"]).context("npm is not in PATH")?);
        npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--cache"]);
        npm.arg(workspace.scratch("npm-cache")?).current_dir(&folder);
        run(&mut npm, "`npm ci`")?;
        fs::write(&marker, lock)?;
    }
    Ok(folder)
}

/// Installs Debian packages where that is possible without a question: as root.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    let names = packages.join(" ");
    if !is_root() || find(&["apt-get"]).is_none() {
        bail!(
            "{names} missing: please install what is missing (on Debian and Ubuntu: `sudo apt-get install {names}`), \
             or leave this part out with --skip"
        );
    }
    eprintln!("xtask: installing {names} with apt-get");
    let apt = |words: &[&str]| {
        let mut apt = Command::new("apt-get");
        apt.args(words).env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null());
        run(&mut apt, &format!("`apt-get {}`", words.join(" ")))
    };
    apt(&["update", "-qq"])?;
    apt(&[&["install", "-y", "-qq", "--no-install-recommends"], packages].concat())
}

/// Whether packages can be installed and images made without a question.
pub(crate) fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn given(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file())
}

/// The first of these programs that stands in PATH.
pub(crate) fn find(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    names.iter().find_map(|name| {
        std::env::split_paths(&path)
            .flat_map(|folder| {
                [folder.join(name), folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))]
            })
            .find(|file| file.is_file())
    })
}
