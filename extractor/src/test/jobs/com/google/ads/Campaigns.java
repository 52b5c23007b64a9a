package com.google.ads;

/** A job of a team whose packages begin like those of a known library. */
public final class Campaigns {
  private Campaigns() {}

  public static void main(String[] arguments) {
    throw new IllegalStateException(System.getenv("CAMPAIGNS_ACCOUNT"));
  }
}
