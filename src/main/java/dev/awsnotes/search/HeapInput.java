package dev.awsnotes.search;

import java.io.EOFException;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;

/** A file that has been read whole, or a part of one; numbers are little-endian. */
final class HeapInput extends IndexInput implements RandomAccessInput {
  private final byte[] bytes;
  private final int start;
  private final int end;
  private int at;

  HeapInput(String name, byte[] bytes) {
    this(name, bytes, 0, bytes.length);
  }

  private HeapInput(String name, byte[] bytes, int start, int end) {
    super(name);
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    at = start;
  }

  @Override
  public byte readByte() throws IOException {
    if (at >= end) {
      throw new EOFException(toString());
    }
    return bytes[at++];
  }

  @Override
  public void readBytes(byte[] to, int offset, int length) throws IOException {
    System.arraycopy(bytes, taken(length), to, offset, length);
  }

  @Override
  public short readShort() throws IOException {
    return shortAt(taken(Short.BYTES));
  }

  @Override
  public int readInt() throws IOException {
    return intAt(taken(Integer.BYTES));
  }

  @Override
  public long readLong() throws IOException {
    return longAt(taken(Long.BYTES));
  }

  @Override
  public byte readByte(long position) throws IOException {
    return bytes[index(position, 1)];
  }

  @Override
  public short readShort(long position) throws IOException {
    return shortAt(index(position, Short.BYTES));
  }

  @Override
  public int readInt(long position) throws IOException {
    return intAt(index(position, Integer.BYTES));
  }

  @Override
  public long readLong(long position) throws IOException {
    return longAt(index(position, Long.BYTES));
  }

  @Override
  public void seek(long position) throws IOException {
    at = index(position, 0);
  }

  @Override
  public void skipBytes(long count) throws IOException {
    seek(getFilePointer() + count);
  }

  @Override
  public long getFilePointer() {
    return (long) at - start;
  }

  @Override
  public long length() {
    return (long) end - start;
  }

  @Override
  public IndexInput slice(String name, long offset, long length) {
    Objects.checkFromIndexSize(offset, length, length());
    int from = start + (int) offset;
    return new HeapInput(name, bytes, from, from + (int) length);
  }

  @Override
  public void close() {}

  /** Moves over so many bytes; returns where they begin. */
  private int taken(int count) throws IOException {
    int from = at;
    if (count > end - from) {
      throw new EOFException(toString());
    }
    at = from + count;
    return from;
  }

  private int index(long position, int count) throws IOException {
    if (position < 0 || position + count > end - start) {
      throw new EOFException(toString());
    }
    return start + (int) position;
  }

  private short shortAt(int i) {
    return (short) ((bytes[i] & 0xff) | bytes[i + 1] << 8);
  }

  private int intAt(int i) {
    return (bytes[i] & 0xff)
        | (bytes[i + 1] & 0xff) << 8
        | (bytes[i + 2] & 0xff) << 16
        | bytes[i + 3] << 24;
  }

  private long longAt(int i) {
    return (intAt(i) & 0xffffffffL) | (long) intAt(i + 4) << 32;
  }
}
