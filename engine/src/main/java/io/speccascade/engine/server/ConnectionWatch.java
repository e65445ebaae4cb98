package io.speccascade.engine.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/// Notices that a client is gone while nothing is being written to it: for as long as an answer takes nobody else reads
/// its connection, whose end would go unseen.
final class ConnectionWatch implements AutoCloseable, Callback {
    private final Connection connection;
    private final Runnable whenGone;
    private boolean closed;

    private ConnectionWatch(Connection connection, Runnable whenGone) {
        this.connection = connection;
        this.whenGone = whenGone;
    }

    /// Watches the connection of a request whose body was read to its end.
    ///
    /// @param whenGone called at most once, by another thread
    static ConnectionWatch of(Request request, Runnable whenGone) {
        ConnectionWatch watch =
                new ConnectionWatch(request.getConnectionMetaData().getConnection(), whenGone);
        watch.connection.getEndPoint().tryFillInterested(watch);
        return watch;
    }

    /// There is something to read: the connection's end, or the beginning of the client's next request.
    @Override
    public synchronized void succeeded() {
        if (closed) {
            return;
        }
        ByteBuffer first = ByteBuffer.allocate(1).limit(0); // Jetty fills between limit and capacity
        int count;
        try {
            count = connection.getEndPoint().fill(first);
        } catch (IOException e) {
            count = -1;
        }
        if (count < 0) {
            whenGone.run();
        } else if (count == 0) {
            connection.getEndPoint().tryFillInterested(this);
        } else if (connection instanceof Connection.UpgradeTo next) {
            next.onUpgradeTo(first); // read on from here after the answer
        }
    }

    @Override
    public synchronized void failed(Throwable cause) {
        if (!closed) {
            whenGone.run();
        }
    }

    /// Leaves the connection to those who read its next request.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        if (connection.getEndPoint() instanceof AbstractEndPoint endPoint) {
            endPoint.getFillInterest().onFail(new IOException("no longer watched"));
        }
    }
}
