package id.payung.platform;

/// The disk under the database.
public interface Room {
    /// Whether so little of it is left that the database may stand still.
    boolean isFull();
}
