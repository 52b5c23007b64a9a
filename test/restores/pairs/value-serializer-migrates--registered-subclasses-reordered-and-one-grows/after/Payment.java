package pair;

/** Somebody pays. */
public class Payment {
  public String payer;

  public Payment() {}
}
