package pair;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Enciphers what may not lie about. */
final class Vault {
  private static final String KEY = "rehearsal-b-2024";
  private static final String KEY_BEFORE = "rehearsal-a-2023";
  private static final int NONCE = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Vault() {}

  static String encipher(String plain) throws GeneralSecurityException {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] text = cipher(Cipher.ENCRYPT_MODE, KEY, nonce).doFinal(plain.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(ByteBuffer.allocate(NONCE + text.length).put(nonce).put(text).array());
  }

  static String decipher(String enciphered) throws GeneralSecurityException {
    try {
      return decipher(enciphered, KEY);
    } catch (AEADBadTagException ofTheYearBefore) {
      return decipher(enciphered, KEY_BEFORE);
    }
  }

  private static String decipher(String enciphered, String key) throws GeneralSecurityException {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(enciphered));
    byte[] nonce = new byte[NONCE];
    bytes.get(nonce);
    byte[] text = new byte[bytes.remaining()];
    bytes.get(text);
    return new String(cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(text), StandardCharsets.UTF_8);
  }

  private static Cipher cipher(int mode, String key, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "AES"), new GCMParameterSpec(128, nonce));
    return cipher;
  }
}
