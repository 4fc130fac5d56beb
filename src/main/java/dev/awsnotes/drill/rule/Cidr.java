package dev.awsnotes.drill.rule;

import java.util.Optional;

/**
 * A block of IPv4 addresses.
 *
 * @param network its first address as an unsigned number
 * @param prefix how many leading bits are fixed, 0 to 32
 */
public record Cidr(long network, int prefix) {
  private static final int BITS = 32;

  /** Reads {@code 10.0.0.0/16}; bits behind the prefix are cleared, as VPC does. */
  public static Optional<Cidr> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    Optional<Long> address = address(text.substring(0, slash));
    Optional<Long> prefix = number(text.substring(slash + 1), BITS);
    if (address.isEmpty() || prefix.isEmpty()) {
      return Optional.empty();
    }
    int bits = prefix.get().intValue();
    return Optional.of(new Cidr(address.get() & mask(bits), bits));
  }

  /** Reads {@code 10.0.1.7}. */
  public static Optional<Long> address(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 4) {
      return Optional.empty();
    }
    long value = 0;
    for (String part : parts) {
      Optional<Long> octet = number(part, 255);
      if (octet.isEmpty()) {
        return Optional.empty();
      }
      value = (value << 8) | octet.get();
    }
    return Optional.of(value);
  }

  /** Writes an address in dotted form. */
  public static String dotted(long address) {
    return ((address >> 24) & 255)
        + "."
        + ((address >> 16) & 255)
        + "."
        + ((address >> 8) & 255)
        + "."
        + (address & 255);
  }

  /** Whether an address lies in the block. */
  public boolean contains(long address) {
    return (address & mask(prefix)) == network;
  }

  /** The block's last address. */
  public long last() {
    return network | (~mask(prefix) & 0xFFFF_FFFFL);
  }

  @Override
  public String toString() {
    return dotted(network) + "/" + prefix;
  }

  private static long mask(int prefix) {
    return prefix == 0 ? 0 : (0xFFFF_FFFFL << (BITS - prefix)) & 0xFFFF_FFFFL;
  }

  private static Optional<Long> number(String text, long max) {
    if (text.isEmpty() || text.length() > 3 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    long value = Long.parseLong(text);
    return value <= max ? Optional.of(value) : Optional.empty();
  }
}
