package pair;

/** What a customer owes and has paid, in cents. */
public final class Amounts {
  final long owed;
  final long paid;

  Amounts(long owed, long paid) {
    this.owed = owed;
    this.paid = paid;
  }

  static Amounts of(String key) {
    return new Amounts(1999, 500);
  }
}
