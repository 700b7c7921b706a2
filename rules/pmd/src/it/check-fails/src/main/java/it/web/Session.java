package it.web;

/** Somebody who is logged in. */
public record Session(String user) {}
