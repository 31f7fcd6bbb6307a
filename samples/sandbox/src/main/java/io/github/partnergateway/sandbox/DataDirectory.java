package io.github.partnergateway.sandbox;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The directory of the database, in the hands of one sandbox: two would settle and call back for each other. */
final class DataDirectory implements AutoCloseable {

    /** Those of this process. A lock file is not opened twice here: closing one channel would give up the other's lock. */
    private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

    private static final String REMEDY = "Name another directory in sandbox.data (environment: SANDBOX_DATA)";

    private final Path directory;
    private final FileChannel lock;

    private DataDirectory(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /** Creates the directory if it is missing. If the process is killed, the system gives the directory up for it. */
    static DataDirectory claim(Path path) {
        Path named = path.toAbsolutePath().normalize();
        try {
            Path directory = Files.createDirectories(named).toRealPath();
            if (!CLAIMED.add(directory)) {
                throw inUse(named);
            }
            return lock(directory, named);
        } catch (IOException e) {
            throw notWritable(named);
        }
    }

    private static DataDirectory lock(Path directory, Path named) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(directory.resolve("sandbox.lock"), CREATE, WRITE);
        } catch (IOException e) {
            CLAIMED.remove(directory);
            throw e;
        }
        DataDirectory claimed = new DataDirectory(directory, channel);
        try {
            if (channel.tryLock() == null) {
                throw inUse(named);
            }
            if (Files.exists(claimed.database()) && !Files.isWritable(claimed.database())) {
                throw notWritable(named);
            }
            return claimed;
        } catch (IOException | RuntimeException e) {
            claimed.close();
            throw e;
        }
    }

    private static CannotStartException inUse(Path directory) {
        return new CannotStartException("Another sandbox uses " + directory + ".", REMEDY + ", or end the other one.");
    }

    private static CannotStartException notWritable(Path directory) {
        return new CannotStartException(
                "The sandbox cannot write its data to " + directory + ".", REMEDY + ", or make this one writable.");
    }

    Path database() {
        return directory.resolve("sandbox.db");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            CLAIMED.remove(directory);
        }
    }
}
