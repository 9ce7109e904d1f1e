package id.payung.platform;

/// How a state looks. Each has its own shape, since colour alone says nothing to many.
public enum Tone {
    /// Finished, good: a disc.
    DONE,
    /// Waits for somebody: a ring.
    WAIT,
    /// Somebody has to do something: a triangle.
    ACT,
    /// Wrong or ended: a diamond.
    WRONG,
    /// Worth knowing: a square.
    NOTE;

    String css() {
        return switch (this) {
            case DONE -> "done";
            case WAIT -> "wait";
            case ACT -> "act";
            case WRONG -> "wrong";
            case NOTE -> "note";
        };
    }
}
