package org.prachakhom.stack.command;

import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.token.DemoTokens;

/** placeholder */
final class DemoRegisters {
    private DemoRegisters() {}

    static void load(String gateway, DemoTokens tokens, Progress progress) {}
}
