package id.payung.platform;

/// Long work, as whoever waits for it sees it.
///
/// @param id what people quote: I-1041
/// @param subject id of what it works on
/// @param before how many jobs stand before it in the queue
/// @param problem in words, where it failed
public record Job(long id, String kind, String subject, State state, Progress.At at, int before, String problem) {
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        /// It cannot be done, and `problem` says why.
        FAILED,
        /// It went wrong three times; somebody must look.
        PARKED
    }

    public String number() {
        return "I-" + id;
    }

    /// Rather than for others.
    public boolean waitsForRoom() {
        return state == State.QUEUED && problem.equals(PlatformText.JOB_WAITS_FOR_ROOM);
    }

    public boolean isOver() {
        return state != State.QUEUED && state != State.RUNNING;
    }
}
