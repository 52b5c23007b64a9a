package pair;

/** What is known of a sender. */
public class Sender {
  public long parcels;
  public String origin;
  /** For the contract, some day. */
  public String contract;

  public Sender() {}
}
