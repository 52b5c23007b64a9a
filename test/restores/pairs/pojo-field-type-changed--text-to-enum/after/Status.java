package pair;

/** How a parcel is. */
public enum Status {
  IN_TRANSIT("in-transit"),
  AT_THE_DOOR("at-the-door"),
  DELIVERED("delivered");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
