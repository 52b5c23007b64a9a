package pair;

/** How a device does. */
public enum Status {
  FULL,
  LOW,
  OFFLINE;

  static Status of(int battery) {
    return battery <= 0 ? OFFLINE : battery < 20 ? LOW : FULL;
  }
}
