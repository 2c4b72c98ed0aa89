//! What the browser runs beside the tab: it reads the files and owns the core.

use web as _;

fn main() {
    web::worker::run();
}
