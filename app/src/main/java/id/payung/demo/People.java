package id.payung.demo;

import java.util.Arrays;

/// Everybody in the registry as columns, village by village, household by household, its head first. About 50 bytes a
/// person, so that four million fit in a small heap.
final class People {
    static final byte ALIVE = 0;
    static final byte MOVED = 1;
    static final byte DEAD = 2;

    static final byte HEAD = 1;
    static final byte WIFE = 3;
    static final byte CHILD = 4;
    static final byte PARENT = 7;
    static final byte OTHER_KIN = 9;

    static final byte SINGLE = 1;
    static final byte MARRIED = 2;
    static final byte DIVORCED = 3;
    static final byte WIDOWED = 4;

    final NameBook names;
    final Origins origins;
    /// The first person of every village, and the number of people at the end.
    final int[] villageStart;

    /// While a village is settled the NIK and KK without their serials, afterwards whole.
    final long[] nik;

    final long[] kk;
    /// Packed by [NameBook].
    final long[] name;

    final long[] mother;
    /// Days since 1970.
    final int[] born;

    final int[] statusDay;
    final short[] birthPlace;
    final short[] rt;
    final byte[] village;
    final boolean[] female;
    final byte[] occupation;
    final byte[] marital;
    final byte[] relation;
    final byte[] status;
    /// Code of [Cover].
    final byte[] cover;

    private int size;

    People(int capacity, int villages, NameBook names, Origins origins) {
        this.names = names;
        this.origins = origins;
        villageStart = new int[villages + 1];
        nik = new long[capacity];
        kk = new long[capacity];
        name = new long[capacity];
        mother = new long[capacity];
        born = new int[capacity];
        statusDay = new int[capacity];
        birthPlace = new short[capacity];
        rt = new short[capacity];
        village = new byte[capacity];
        female = new boolean[capacity];
        occupation = new byte[capacity];
        marital = new byte[capacity];
        relation = new byte[capacity];
        status = new byte[capacity];
        cover = new byte[capacity];
    }

    int add() {
        return size++;
    }

    int size() {
        return size;
    }

    int rw(int person) {
        return 1 + (rt[person] - 1) / 4;
    }

    /// Full years on a day.
    int age(int person, int day) {
        return Ages.years(born[person], day);
    }

    /// The head of the household.
    int head(int person) {
        int at = person;
        while (at > 0 && kk[at - 1] == kk[person]) {
            at--;
        }
        return at;
    }

    /// One past the last member of the household.
    int householdEnd(int person) {
        int at = person + 1;
        while (at < size && kk[at] == kk[person]) {
            at++;
        }
        return at;
    }

    long[] sortedNiks() {
        var sorted = Arrays.copyOf(nik, size);
        Arrays.parallelSort(sorted);
        return sorted;
    }
}
