package pair;

/** Something happens to a claim of an insured person. */
public class Claim {
  public String number;
  public String status;

  public Claim() {}

  static Claim of(Long number) {
    Claim claim = new Claim();
    claim.number = "claim-" + number % 4;
    claim.status = number < 4 ? "OPENED" : "ASSESSED";
    return claim;
  }
}
