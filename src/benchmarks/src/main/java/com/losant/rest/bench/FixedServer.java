package com.losant.rest.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Answers every request with bytes that are ready: the one file for a workflow, the other for a
 * list. A process of its own that does as little as possible, to measure clients and not servers.
 */
final class FixedServer {
  private final byte[] workflow;
  private final byte[] list;

  private FixedServer(byte[] workflow, byte[] list) {
    this.workflow = workflow;
    this.list = list;
  }

  /** Takes the two files, prints its URL, and ends with its standard input. */
  public static void main(String[] arguments) throws IOException {
    FixedServer server = new FixedServer(answer(arguments[0]), answer(arguments[1]));
    ServerSocket listening = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
    daemon(() -> server.accept(listening));
    System.out.println("http://127.0.0.1:" + listening.getLocalPort());
    System.in.read();
  }

  private static byte[] answer(String file) throws IOException {
    byte[] body = Files.readAllBytes(Path.of(file));
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    answer.writeBytes(body);
    return answer.toByteArray();
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void daemon(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // The client is gone, as clients do in the end.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private void accept(ServerSocket listening) throws IOException {
    while (true) {
      Socket socket = listening.accept();
      socket.setTcpNoDelay(true);
      daemon(() -> serve(socket));
    }
  }

  private void serve(Socket socket) throws IOException {
    try (socket) {
      InputStream in = socket.getInputStream();
      OutputStream out = socket.getOutputStream();
      byte[] buffer = new byte[16 * 1024];
      while (true) {
        int length = 0;
        int end = -1;
        while (end < 0) {
          int read = in.read(buffer, length, buffer.length - length);
          if (read < 0) {
            return;
          }
          length += read;
          end = requestEnd(buffer, length);
        }
        out.write(isList(buffer) ? list : workflow);
      }
    }
  }

  /** Where the request ends, or -1 as long as it is not there as a whole. */
  private static int requestEnd(byte[] buffer, int length) {
    String request = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
    int headEnd = request.indexOf("\r\n\r\n");
    if (headEnd < 0) {
      return -1;
    }
    String head = request.substring(0, headEnd).toLowerCase(Locale.ROOT);
    int bodyLength = head.indexOf("content-length:");
    if (bodyLength < 0) {
      return headEnd;
    }
    String number = head.substring(bodyLength + "content-length:".length());
    int lineEnd = number.indexOf('\r');
    int end =
        headEnd
            + "\r\n\r\n".length()
            + Integer.parseInt((lineEnd < 0 ? number : number.substring(0, lineEnd)).strip());
    return end <= length ? end : -1;
  }

  private static boolean isList(byte[] request) {
    int index = 0;
    while (request[index] != '?' && request[index] != '\r') {
      index++;
    }
    return new String(request, 0, index, StandardCharsets.ISO_8859_1).endsWith("/flows");
  }
}
