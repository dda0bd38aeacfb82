//! A program at a terminal, which Python's `pty` makes.

use std::path::Path;

use serde_json::{Value, json};

use crate::common;

/// Runs a program on a terminal. For each step it waits until the text has appeared behind what
/// was awaited before, and types. Prints what stood on the terminal, whether it is left without
/// its echo, and the exit code; that of a program ended by a signal is its negative number.
const TERMINAL: &str = r#"
import json, os, pty, select, sys, termios, time

plan = json.loads(sys.stdin.read())
child, terminal = pty.fork()
if child == 0:
    os.execv(plan["program"], [plan["program"]] + plan["arguments"])
seen = b""

def more(deadline):
    global seen
    ready, _, _ = select.select([terminal], [], [], max(0, deadline - time.time()))
    if not ready:
        sys.exit("waited too long; the terminal shows:\n" + seen.decode())
    try:
        read = os.read(terminal, 65536)
    except OSError:
        read = b""
    seen += read
    return read

at = 0
for wait, typed in plan["steps"]:
    wait = wait.encode()
    deadline = time.time() + 60
    while seen.find(wait, at) < 0:
        if not more(deadline):
            sys.exit("ended before " + wait.decode() + "; the terminal shows:\n" + seen.decode())
    at = seen.find(wait, at) + len(wait)
    os.write(terminal, typed.encode())
while more(time.time() + 60):
    pass
_, status = os.waitpid(child, 0)
echo = termios.tcgetattr(terminal)[3] & termios.ECHO
sys.stdout.write(seen.decode().replace("\r\n", "\n"))
sys.stdout.write("" if echo else "the echo is off\n")
sys.stdout.write("exit code %d\n" % os.waitstatus_to_exitcode(status))
"#;

/// What stood on the terminal; `None` where there is no Python.
pub(crate) fn run(
    folder: &Path,
    program: &str,
    arguments: &[&str],
    steps: &[(&str, String)],
) -> Option<String> {
    if !common::have(&["python3"]) {
        return None;
    }
    let steps: Vec<Value> = steps
        .iter()
        .map(|(wait, typed)| json!([wait, typed]))
        .collect();
    let plan = json!({"program": program, "arguments": arguments, "steps": steps});
    let plan = plan.to_string();
    let output = common::run(folder, "python3", &["-c", TERMINAL], plan.as_bytes());
    let said = String::from_utf8(output.stdout).unwrap();
    let problem = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{problem}");
    Some(said)
}
