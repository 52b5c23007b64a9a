package com.acme.orders;

/** One line of the ledger that accounting reads. */
public class LedgerEntry {
  public String account;
  public long cents;
  public String note;

  public LedgerEntry() {}

  public LedgerEntry(String account, long cents, String note) {
    this.account = account;
    this.cents = cents;
    this.note = note;
  }

  @Override
  public String toString() {
    return account + ";" + cents + ";" + note;
  }
}
