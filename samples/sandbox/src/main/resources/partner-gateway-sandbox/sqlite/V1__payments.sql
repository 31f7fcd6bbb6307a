-- Times are milliseconds since 1970 by the sandbox's clock, but for those of the tables due_*: these belong to
-- db-scheduler and run on the system's clock.

CREATE TABLE payment (
  api_user                 text   NOT NULL,
  reference                text   NOT NULL,
  external_transaction_id  text,
  amount                   text   NOT NULL,
  currency                 text   NOT NULL,
  customer_reference       text,
  created_at               bigint NOT NULL,
  state                    text   NOT NULL CHECK (state IN ('CREATED', 'PENDING', 'SUCCESSFUL', 'FAILED')),
  -- How the payment ends, decided when it is taken in; null if it never does.
  outcome                  text   CHECK (outcome IN ('SUCCESSFUL', 'FAILED')),
  reason_code              text,
  reason_message           text,
  settles_at               bigint,
  settled_at               bigint,
  financial_transaction_id text,
  callback_url             text,
  callback_state           text   CHECK (callback_state IN ('WAITING', 'SENT', 'DELIVERED', 'FAILED')),
  callback_detail          text,
  PRIMARY KEY (api_user, reference)
);

CREATE INDEX payment_due ON payment (settles_at) WHERE settled_at IS NULL;

CREATE TABLE access_token (
  hash       text   NOT NULL PRIMARY KEY,
  api_user   text   NOT NULL,
  expires_at bigint NOT NULL
);

CREATE INDEX access_token_expiry ON access_token (expires_at);

CREATE TABLE clock (
  id           integer NOT NULL PRIMARY KEY CHECK (id = 1),
  ahead_millis bigint  NOT NULL
);

INSERT INTO clock (id, ahead_millis) VALUES (1, 0);

CREATE TABLE due_settlement (
  task_name            text      NOT NULL,
  task_instance        text      NOT NULL,
  task_data            blob,
  execution_time       timestamp NOT NULL,
  picked               boolean   NOT NULL,
  picked_by            text,
  last_success         timestamp,
  last_failure         timestamp,
  consecutive_failures integer,
  last_heartbeat       timestamp,
  version              bigint    NOT NULL,
  PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX due_settlement_time ON due_settlement (execution_time);

CREATE INDEX due_settlement_heartbeat ON due_settlement (last_heartbeat);

CREATE TABLE due_callback (
  task_name            text      NOT NULL,
  task_instance        text      NOT NULL,
  task_data            blob,
  execution_time       timestamp NOT NULL,
  picked               boolean   NOT NULL,
  picked_by            text,
  last_success         timestamp,
  last_failure         timestamp,
  consecutive_failures integer,
  last_heartbeat       timestamp,
  version              bigint    NOT NULL,
  PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX due_callback_time ON due_callback (execution_time);

CREATE INDEX due_callback_heartbeat ON due_callback (last_heartbeat);
