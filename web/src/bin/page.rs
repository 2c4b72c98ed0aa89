//! What the browser runs in the tab.

use web as _;

fn main() {
    web::app::run();
}
