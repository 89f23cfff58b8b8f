//! Runs foreign parsers where neither a panic nor a deep recursion can take the program with it.

/// Stack of the thread on which foreign bytes are parsed. lopdf's parser recurses up to 100 nested objects, which the
/// 2 MiB of a test or pool thread do not always hold in a debug build.
const STACK: usize = 64 * 1024 * 1024;

/// Runs `work` on a thread of its own; `Err` says what it panicked with.
pub(super) fn guarded<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, String> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .name("annexes".to_owned())
            .stack_size(STACK)
            .spawn_scoped(scope, work)
            .map_err(|error| format!("no thread to work on: {error}"))?;
        thread.join().map_err(|panic| {
            let said = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
            said.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "panic".to_owned())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::guarded;

    #[test]
    fn a_panic_becomes_an_error() {
        let outcome: Result<(), String> = guarded(|| panic!("broken parser"));
        assert_eq!(outcome, Err("broken parser".to_owned()));
        assert_eq!(guarded(|| 2 + 2), Ok(4));
    }
}
