package dev.awsnotes.drill;

/** The sections of the bundled notes that drills send the reader to. */
final class Sections {
  static final String RCU = "rcu";
  static final String WCU = "wcu";
  static final String CAPACITY = "capacity-modes";
  static final String BATCH = "batch";
  static final String PAGES = "reading";
  static final String BACKOFF = "backoff";
  static final String CONCURRENCY = "concurrency";
  static final String COST = "cost";
  static final String MULTIPART = "multipart-upload";
  static final String THROTTLING = "throttling";
  static final String POLICY = "evaluation";
  static final String CREDENTIALS = "credentials";
  static final String ROUTE = "vpc-routing";
  static final String ARN = "arn";
  static final String S3_ACCESS = "access";

  private Sections() {}
}
