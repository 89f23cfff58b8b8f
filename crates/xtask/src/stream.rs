//! Runs a command with its output shown as it comes, counting the tests it reports.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, Command, Stdio},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

use crate::{
    error::Failure,
    project::told,
    tally::{Runner, Tally},
};

/// How long output may still come after the command itself has ended: a program it left behind can hold the pipe open.
const AFTERMATH: Duration = Duration::from_secs(3);

/// Runs a command to its end: whether it succeeded, and the tests that its runner counted, if it is one.
pub fn run(
    command: &mut Command,
    runner: Option<Runner>,
    limit: Duration,
    screen: &mut impl Write,
) -> Result<(bool, Tally), Failure> {
    let told = told(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| Failure::new(format!("`{told}` could not be started: {error}.")))?;
    let lines = lines_of(&mut child);
    let started = Instant::now();
    let mut tally = Tally::default();
    let mut ended: Option<(bool, Instant)> = None;
    loop {
        match lines.recv_timeout(Duration::from_millis(100)) {
            Ok(line) => {
                // A screen that is gone must not break off the tests.
                let _ = screen.write_all(&line).and_then(|()| screen.flush());
                let counted = runner.and_then(|runner| Tally::read(runner, &String::from_utf8_lossy(&line)));
                if let Some(counted) = counted {
                    tally += counted;
                }
            }
            Err(RecvTimeoutError::Disconnected) => {
                let succeeded = match ended {
                    Some((succeeded, _)) => succeeded,
                    None => child.wait().is_ok_and(|status| status.success()),
                };
                return Ok((succeeded, tally));
            }
            // Only a silence may end it early: what was printed last is the count.
            Err(RecvTimeoutError::Timeout) => {
                if let Some((succeeded, at)) = ended
                    && at.elapsed() > AFTERMATH
                {
                    return Ok((succeeded, tally));
                }
            }
        }
        if ended.is_none()
            && let Ok(Some(status)) = child.try_wait()
        {
            ended = Some((status.success(), Instant::now()));
        }
        if started.elapsed() > limit {
            // It may have ended by itself this very moment.
            let _ = child.kill();
            let _ = child.wait();
            return Err(Failure::new(format!("`{told}` was broken off after {} minutes.", limit.as_secs() / 60)));
        }
    }
}

fn lines_of(child: &mut Child) -> mpsc::Receiver<Vec<u8>> {
    let (sender, lines) = mpsc::channel();
    let output = child.stdout.take().expect("the output was asked for as a pipe");
    thread::spawn(move || {
        let mut output = BufReader::new(output);
        loop {
            let mut line = Vec::new();
            match output.read_until(b'\n', &mut line) {
                Ok(1..) if sender.send(line).is_ok() => {}
                _ => return,
            }
        }
    });
    lines
}

#[cfg(all(test, unix))]
mod tests {
    use super::run;
    use crate::tally::{Runner, Tally};
    use std::{
        io::sink,
        process::Command,
        time::{Duration, Instant},
    };

    const LONG: Duration = Duration::from_secs(60);
    const JAVASCRIPT: Option<Runner> = Some(Runner::JavaScript);

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.arg("-c").arg(script);
        command
    }

    #[test]
    fn tests_are_counted_while_the_output_passes_through() {
        let script = "echo 'running 3 tests'; echo 'ℹ pass 3'";
        let mut screen = Vec::new();
        let result = run(&mut shell(script), JAVASCRIPT, LONG, &mut screen).unwrap();
        assert_eq!(result, (true, Tally { passed: 3, failed: 0, skipped: 0 }));
        assert_eq!(String::from_utf8(screen).unwrap(), "running 3 tests\nℹ pass 3\n");
    }

    #[test]
    fn a_command_that_fails_is_told_from_one_that_succeeds() {
        assert_eq!(run(&mut shell("exit 3"), None, LONG, &mut sink()).unwrap(), (false, Tally::default()));
    }

    #[test]
    fn a_command_that_hangs_is_broken_off() {
        let failure = run(&mut shell("exec sleep 600"), None, Duration::from_millis(300), &mut sink()).unwrap_err();
        assert!(failure.to_string().contains("broken off"), "{failure}");
    }

    #[test]
    fn a_program_left_behind_does_not_hold_up_the_end() {
        let started = Instant::now();
        let result = run(&mut shell("sleep 30 & echo 'ℹ pass 1'"), JAVASCRIPT, LONG, &mut sink()).unwrap();
        assert_eq!(result.1.passed, 1);
        assert!(started.elapsed() < Duration::from_secs(20), "it waited for the program left behind");
    }
}
