package id.payung.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/// How often somebody may try to sign in: a few times under one name, more often from one address, since an office has
/// one address for all.
final class Attempts {
    private static final int NAMES = 100_000;

    private static final Bandwidth A_NAME = Bandwidth.builder()
            .capacity(5)
            .refillGreedy(5, Duration.ofMinutes(5))
            .build();
    private static final Bandwidth AN_ADDRESS = Bandwidth.builder()
            .capacity(60)
            .refillGreedy(60, Duration.ofMinutes(5))
            .build();

    private final Cache<String, Bucket> names = cache();
    private final Cache<String, Bucket> addresses = cache();

    /// Takes an attempt.
    ///
    /// @return how long to wait for the next one; zero if this one may be made
    Duration take(String name, String address) {
        var byAddress = bucket(addresses, address, AN_ADDRESS).tryConsumeAndReturnRemaining(1);
        if (!byAddress.isConsumed()) {
            return Duration.ofNanos(byAddress.getNanosToWaitForRefill());
        }
        var byName = bucket(names, name, A_NAME).tryConsumeAndReturnRemaining(1);
        return byName.isConsumed() ? Duration.ZERO : Duration.ofNanos(byName.getNanosToWaitForRefill());
    }

    /// Gives an attempt back that was right.
    void succeeded(String name, String address) {
        bucket(names, name, A_NAME).reset();
        bucket(addresses, address, AN_ADDRESS).addTokens(1);
    }

    /// Gives an attempt back that came to nothing: the database was away.
    void cameToNothing(String name, String address) {
        bucket(names, name, A_NAME).addTokens(1);
        bucket(addresses, address, AN_ADDRESS).addTokens(1);
    }

    private static Bucket bucket(Cache<String, Bucket> buckets, String key, Bandwidth limit) {
        return buckets.get(key, unseen -> Bucket.builder().addLimit(limit).build());
    }

    private static Cache<String, Bucket> cache() {
        return Caffeine.newBuilder()
                .maximumSize(NAMES)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }
}
