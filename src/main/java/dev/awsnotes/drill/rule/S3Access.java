package dev.awsnotes.drill.rule;

/**
 * Which requests to an S3 bucket succeed, as far as Block Public Access, Object Ownership, the
 * bucket policy and presigned URLs decide it.
 *
 * <p>Sources: <a
 * href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html">Blocking
 * public access</a>, <a
 * href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html">Object
 * Ownership</a>, <a
 * href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html">Presigned
 * URLs</a>.
 */
public final class S3Access {
  /** A presigned URL of an IAM user lasts at most 7 days with Signature Version 4. */
  public static final long MAX_PRESIGNED_MINUTES = 7L * 24 * 60;

  private S3Access() {}

  /** Whom the bucket policy allows to read objects. */
  public enum Policy {
    NONE,
    /** {@code "Principal": "*"} without a condition: a public policy. */
    PUBLIC,
    /** One user of another account. */
    OTHER_ACCOUNT
  }

  /**
   * A bucket's settings.
   *
   * @param blockPublicAccess all four settings on, or all off
   * @param aclsDisabled Object Ownership "bucket owner enforced"
   * @param policy the bucket policy
   * @param publicReadAcl whether the object was once given the ACL public-read
   */
  public record Bucket(
      boolean blockPublicAccess, boolean aclsDisabled, Policy policy, boolean publicReadAcl) {}

  /** A request to the bucket or its object. */
  public sealed interface Request {
    /** A GET without credentials. */
    record AnonymousGet() implements Request {}

    /** A GET by a user of the bucket's account whose own policy allows it. */
    record OwnerGet() implements Request {}

    /** A GET by the user of the other account; whether that user's own policy allows it. */
    record ForeignGet(boolean identityAllows) implements Request {}

    /** A PUT of an object with an ACL, by a user of the bucket's account who may set it. */
    record PutWithAcl(boolean publicRead) implements Request {}

    /** PutBucketPolicy with a public policy, by an administrator. */
    record PutPublicPolicy() implements Request {}

    /**
     * The use of a URL presigned for GET, all times in minutes since it was made.
     *
     * @param signerAllowed whether the signer may read the object
     * @param method the HTTP method it is used with
     * @param expires the validity it was made with
     * @param credentialsExpire when the signer's temporary credentials end; {@link Long#MAX_VALUE}
     *     for a user's access keys
     * @param age when it is used
     */
    record Presigned(
        boolean signerAllowed, String method, long expires, long credentialsExpire, long age)
        implements Request {}
  }

  /** How a request ends. */
  public enum Outcome {
    SUCCEEDS,
    /** Nothing grants it. */
    NO_GRANT,
    /** The policy is public and RestrictPublicBuckets is on. */
    POLICY_RESTRICTED,
    /** A public ACL exists but is ignored. */
    ACL_IGNORED,
    /** ACLs are disabled: an existing one has no effect, a new one is refused. */
    ACLS_DISABLED,
    /** BlockPublicAcls refuses a public ACL. */
    PUBLIC_ACL_BLOCKED,
    /** BlockPublicPolicy refuses a public policy. */
    PUBLIC_POLICY_BLOCKED,
    /** Across accounts the user's own policy must allow it too. */
    IDENTITY_MISSING,
    /** The presigned URL's time is over. */
    URL_EXPIRED,
    /** The signer's credentials are over. */
    CREDENTIALS_EXPIRED,
    /** The URL was signed for another method. */
    WRONG_METHOD,
    /** The signer may not read the object. */
    SIGNER_LACKS
  }

  /** Judges a request. */
  public static Outcome judge(Bucket bucket, Request request) {
    return switch (request) {
      case Request.OwnerGet r -> Outcome.SUCCEEDS;
      case Request.AnonymousGet r -> anonymous(bucket);
      case Request.ForeignGet r -> foreign(bucket, r.identityAllows());
      case Request.PutWithAcl r -> put(bucket, r.publicRead());
      case Request.PutPublicPolicy r ->
          bucket.blockPublicAccess() ? Outcome.PUBLIC_POLICY_BLOCKED : Outcome.SUCCEEDS;
      case Request.Presigned r -> presigned(r);
    };
  }

  private static Outcome anonymous(Bucket bucket) {
    if (bucket.policy() == Policy.PUBLIC) {
      if (!bucket.blockPublicAccess()) {
        return Outcome.SUCCEEDS;
      }
      return Outcome.POLICY_RESTRICTED;
    }
    if (!bucket.publicReadAcl()) {
      return Outcome.NO_GRANT;
    }
    if (bucket.aclsDisabled()) {
      return Outcome.ACLS_DISABLED;
    }
    return bucket.blockPublicAccess() ? Outcome.ACL_IGNORED : Outcome.SUCCEEDS;
  }

  private static Outcome foreign(Bucket bucket, boolean identityAllows) {
    if (bucket.policy() == Policy.NONE) {
      return anonymous(bucket);
    }
    if (bucket.policy() == Policy.PUBLIC && bucket.blockPublicAccess()) {
      return Outcome.POLICY_RESTRICTED;
    }
    return identityAllows ? Outcome.SUCCEEDS : Outcome.IDENTITY_MISSING;
  }

  /** With ACLs disabled, {@code bucket-owner-full-control} is the one that may still be sent. */
  private static Outcome put(Bucket bucket, boolean publicRead) {
    if (!publicRead) {
      return Outcome.SUCCEEDS;
    }
    if (bucket.aclsDisabled()) {
      return Outcome.ACLS_DISABLED;
    }
    return bucket.blockPublicAccess() ? Outcome.PUBLIC_ACL_BLOCKED : Outcome.SUCCEEDS;
  }

  private static Outcome presigned(Request.Presigned url) {
    if (!url.method().equals("GET")) {
      return Outcome.WRONG_METHOD;
    }
    if (url.age() >= Math.min(url.expires(), MAX_PRESIGNED_MINUTES)) {
      return Outcome.URL_EXPIRED;
    }
    if (url.age() >= url.credentialsExpire()) {
      return Outcome.CREDENTIALS_EXPIRED;
    }
    return url.signerAllowed() ? Outcome.SUCCEEDS : Outcome.SIGNER_LACKS;
  }
}
