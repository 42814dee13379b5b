"""The chat: transcript, composer, and the conversation behind them."""
