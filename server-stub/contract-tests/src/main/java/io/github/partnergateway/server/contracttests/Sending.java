package io.github.partnergateway.server.contracttests;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/** A request of which all but the last byte has left. */
final class Sending implements AutoCloseable {

    private final Socket socket;
    private final int lastByte;

    Sending(Socket socket, byte[] request) throws IOException {
        this.socket = socket;
        this.lastByte = request[request.length - 1];
        try {
            socket.getOutputStream().write(request, 0, request.length - 1);
        } catch (IOException refusedEarly) {
            // The gateway may have answered before it read everything, so that there still is something to read.
            if (!socket.isConnected()) {
                throw refusedEarly;
            }
        }
    }

    /** Sends the last byte and reads the answer. */
    Answer finish() {
        try {
            sendLastByte();
            return new AnswerReader(socket.getInputStream()).read();
        } catch (IOException | NumberFormatException unreadable) {
            return Answer.none(unreadable.toString());
        }
    }

    private void sendLastByte() {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(lastByte);
            out.flush();
        } catch (IOException refusedEarly) {
            // As above: what came back decides.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
